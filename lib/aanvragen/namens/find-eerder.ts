import { db } from '@/lib/platform/database'
import { type AanvraagKop, maakKop } from '../find-aanvraag'

/** What a program filed, as it is told: nothing of what was filled in. */
export type Eerder = Pick<AanvraagKop, 'referentie' | 'dienst' | 'status' | 'afhandeling' | 'ingediendOp'>

/** What was filed with a key, with the hash of what was sent then; undefined when nothing was. */
export async function findEerder(indienSleutel: string): Promise<(Eerder & { verzoekHash: string | null }) | undefined> {
  const rij = await db.aanvraag.findUnique({ where: { indienSleutel } })
  if (!rij) return undefined
  const { referentie, dienst, status, afhandeling, ingediendOp } = maakKop(rij)
  return { referentie, dienst, status, afhandeling, ingediendOp, verzoekHash: rij.verzoekHash }
}

/** A case by its reference, if this program filed it; another's is as one that does not exist. */
export async function findVanToepassing(referentie: string, toepassing: string): Promise<AanvraagKop | undefined> {
  const rij = await db.aanvraag.findFirst({ where: { referentie, toepassing, status: { not: 'concept' } } })
  return rij ? maakKop(rij) : undefined
}
