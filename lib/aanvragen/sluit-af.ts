import { sluitVanAanvraag } from '@/lib/afspraken/geef-vrij'
import type { Tx } from '@/lib/platform/database'
import { stadsNu } from '@/lib/platform/klok'
import type { AanvraagStatus } from '@/prisma/client/client'
import { type Dader, noteerGebeurtenis } from './noteer-gebeurtenis'
import { opStap } from './op-stap'

/** Ends a case that goes no further in its verloop: refused, or settled at a counter. False when it moved on meanwhile. */
export async function sluitAf(tx: Tx, aanvraagId: string, van: AanvraagStatus[], naar: 'geweigerd' | 'afgerond', door: Dader): Promise<boolean> {
  const { count } = await tx.aanvraag.updateMany({
    where: { id: aanvraagId, status: { in: van } },
    data: { status: naar, ...opStap(undefined), afgeslotenOp: stadsNu() },
  })
  if (count === 1 && naar === 'afgerond') await noteerGebeurtenis(tx, aanvraagId, 'aanvraag.afgerond', door)
  if (count === 1) await sluitVanAanvraag(tx, aanvraagId)
  return count === 1
}
