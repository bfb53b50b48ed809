import { type AanvraagKop, eisBewijs } from '@/lib/aanvragen/find-aanvraag'
import type { Bewijs } from '@/lib/inzage/noteer-inzage'
import { db } from '@/lib/platform/database'
import { ontsleutel } from '@/lib/platform/versleuteling'

/** A note about a case, by whom and when, and when it was struck. */
export type Notitie = { id: string; medewerkerId: string; tekst: string; op: Date; doorgehaaldOp?: Date }

const HOOGSTENS = 200

/** What staff wrote to each other about a case, the oldest first. Asks for the proof that this look may happen; never for who sent it. */
export async function listNotities(bewijs: Bewijs, kop: AanvraagKop): Promise<Notitie[]> {
  if (bewijs.soort !== 'genoteerd') throw new Error('notes are for staff')
  await eisBewijs(bewijs, kop)
  const rijen = await db.notitie.findMany({
    where: { aanvraagId: kop.id },
    orderBy: [{ geschrevenOp: 'desc' }, { id: 'desc' }],
    take: HOOGSTENS,
  })
  return rijen.toReversed().map(({ id, medewerkerId, tekstVersleuteld, geschrevenOp, doorgehaaldOp }) => ({
    id,
    medewerkerId,
    tekst: ontsleutel(tekstVersleuteld, `notitie:${id}`),
    op: geschrevenOp,
    doorgehaaldOp: doorgehaaldOp ?? undefined,
  }))
}
