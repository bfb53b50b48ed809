import type { Tx } from '@/lib/platform/database'
import { noteerGebeurtenis } from './noteer-gebeurtenis'

/** A member of staff starts to handle a case; from then on the citizen cannot withdraw it. False when it was taken already. */
export async function neemAanvraag(tx: Tx, aanvraagId: string, medewerkerId: string): Promise<boolean> {
  const { count } = await tx.aanvraag.updateMany({
    where: { id: aanvraagId, status: 'ingediend' },
    data: { status: 'in_behandeling', behandelaarId: medewerkerId },
  })
  if (count === 1) await noteerGebeurtenis(tx, aanvraagId, 'aanvraag.genomen', { soort: 'medewerker', medewerkerId })
  return count === 1
}
