import { type AanvraagKop, eisBewijs } from '@/lib/aanvragen/find-aanvraag'
import type { Bewijs } from '@/lib/inzage/noteer-inzage'
import { db } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { maakTaak, maakTaakkop, type Taak, type Taakkop, VAN_ZAAK } from './taak'

const HOOGSTENS = 20

/** Everything that was asked for a case, the first question first. Asks for the proof that this look may happen. */
export async function listTaken(bewijs: Bewijs, kop: AanvraagKop): Promise<Taak[]> {
  await eisBewijs(bewijs, kop)
  const rijen = await db.taak.findMany({ where: { aanvraagId: kop.id }, ...VAN_ZAAK })
  return rijen.map(maakTaak)
}

/** What a citizen is still asked, the first day first: that it is asked, not what. */
export async function listOpenTaken(burgerId: string): Promise<Taakkop[]> {
  const rijen = await db.taak.findMany({
    where: { burgerId, status: 'open' },
    orderBy: { uiterlijk: 'asc' },
    take: HOOGSTENS,
    omit: { vraagVersleuteld: true, antwoordVersleuteld: true, kladVersleuteld: true },
  })
  return rijen.map(maakTaakkop)
}

/** One question of a case. Asks for the proof that this look may happen. */
export async function findTaakVan(bewijs: Bewijs, kop: AanvraagKop, taakId: string): Promise<Taak | undefined> {
  await eisBewijs(bewijs, kop)
  const rij = isId(taakId) ? await db.taak.findFirst({ where: { id: taakId, aanvraagId: kop.id } }) : null
  return rij ? maakTaak(rij) : undefined
}

/** One question, if it was asked to this citizen for this case. */
export async function findEigenTaak(burgerId: string, aanvraagId: string, taakId: string): Promise<Taak | undefined> {
  if (!isId(taakId)) return undefined
  const rij = await db.taak.findFirst({ where: { id: taakId, aanvraagId, burgerId } })
  return rij ? maakTaak(rij) : undefined
}
