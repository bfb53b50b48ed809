import { type AanvraagKop, eisBewijs } from '@/lib/aanvragen/find-aanvraag'
import type { Bewijs } from '@/lib/inzage/noteer-inzage'
import { db } from '@/lib/platform/database'
import { ontsleutel } from '@/lib/platform/versleuteling'
import type { Gespreksbericht as Rij, Schrijver } from '@/prisma/client/client'

/** A message about a case. */
export type Gespreksbericht = { id: string; door: Schrijver; medewerkerId?: string; tekst: string; op: Date; gelezenOp?: Date }

/** So many of the latest are shown. */
const HOOGSTENS = 200

/** What was written about a case, the oldest first. Asks for the proof that this look may happen. */
export async function listGesprek(bewijs: Bewijs, kop: AanvraagKop): Promise<Gespreksbericht[]> {
  await eisBewijs(bewijs, kop)
  const rijen = await db.gespreksbericht.findMany({
    where: { aanvraagId: kop.id, verstuurdOp: { not: null } },
    orderBy: [{ verstuurdOp: 'desc' }, { id: 'desc' }],
    take: HOOGSTENS,
  })
  return rijen.toReversed().map(maakBericht)
}

/** What the citizen typed about a case of their own and could not send. */
export async function findKlad(burgerId: string, aanvraagId: string): Promise<string | undefined> {
  const rij = await db.gespreksbericht.findFirst({ where: { aanvraagId, burgerId, verstuurdOp: null } })
  return rij ? leesTekstVan(rij) : undefined
}

function maakBericht(rij: Rij): Gespreksbericht {
  const { id, door, medewerkerId, verstuurdOp, gelezenOp } = rij
  if (!verstuurdOp) throw new Error('a message that was sent has a moment')
  return { id, door, medewerkerId: medewerkerId ?? undefined, tekst: leesTekstVan(rij), op: verstuurdOp, gelezenOp: gelezenOp ?? undefined }
}

function leesTekstVan({ id, tekstVersleuteld }: Rij): string {
  return ontsleutel(tekstVersleuteld, `gespreksbericht:${id}`)
}
