import { sluitVanAanvraag } from '@/lib/afspraken/geef-vrij'
import type { VerloopStap } from '@/lib/catalogus/define-dienst'
import { getFormulierVan } from '@/lib/catalogus/recordstand'
import type { Tx } from '@/lib/platform/database'
import { stadsNu } from '@/lib/platform/klok'
import type { AanvraagStatus } from '@/prisma/client/client'
import { type Dader, noteerGebeurtenis } from './noteer-gebeurtenis'
import { opStap } from './op-stap'
import { magNaar, STATUS_BIJ } from './status'
import { stapNa } from './verloop'

/** Which step is done, with what result, and who says so. */
export type Stapresultaat = { aanvraagId: string; stap: string; resultaat?: string; door: Dader; status?: AanvraagStatus }

/**
 * Ends the step where an aanvraag stands and goes to the next of its verloop, or to its end. False when it did not
 * stand there any more: somebody else was first.
 */
export async function rondStapAf(tx: Tx, { aanvraagId, stap, resultaat, door, status }: Stapresultaat): Promise<boolean> {
  const aanvraag = await tx.aanvraag.findUniqueOrThrow({ where: { id: aanvraagId }, select: { dienst: true, recordstandId: true, status: true } })
  const volgende = stapNa(await getFormulierVan(aanvraag), stap)
  const naar = status ?? statusNa(aanvraag.status, volgende)
  if (naar !== aanvraag.status && !magNaar(aanvraag.status, naar)) return false
  const { count } = await tx.aanvraag.updateMany({
    where: { id: aanvraagId, stap, status: aanvraag.status },
    data: {
      status: naar,
      ...opStap(volgende),
      ...(volgende ? {} : { afgeslotenOp: stadsNu() }),
    },
  })
  if (count !== 1) return false
  await noteerGebeurtenis(tx, aanvraagId, 'stap.afgerond', door, { stap, ...(resultaat ? { resultaat } : {}) })
  if (volgende?.wordtGevraagd) await noteerGebeurtenis(tx, aanvraagId, 'stap.gevraagd', door, { stap: volgende.id })
  if (volgende) return true
  await noteerGebeurtenis(tx, aanvraagId, 'aanvraag.afgerond', door)
  await sluitVanAanvraag(tx, aanvraagId)
  return true
}

function statusNa(nu: AanvraagStatus, volgende: VerloopStap | undefined): AanvraagStatus {
  if (!volgende) return 'afgerond'
  return nu === 'goedgekeurd' ? nu : STATUS_BIJ[volgende.wachtOp]
}
