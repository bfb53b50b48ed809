import { db, type Tx } from '@/lib/platform/database'

/** The citizen did something that staff should look at. */
export async function meldNieuws(tx: Tx, aanvraagId: string): Promise<void> {
  await tx.aanvraag.update({ where: { id: aanvraagId }, data: { nieuws: true } })
}

/** Somebody who handles it looked at it. */
export async function zagNieuws(aanvraagId: string): Promise<void> {
  await db.aanvraag.updateMany({ where: { id: aanvraagId, nieuws: true }, data: { nieuws: false } })
}
