import type { Tx } from '@/lib/platform/database'

/** What was asked for a case of who did not sign in is asked to this citizen from now on. */
export async function zetTakenOpNaam(tx: Tx, aanvraagId: string, burgerId: string): Promise<void> {
  await tx.taak.updateMany({ where: { aanvraagId, burgerId: null }, data: { burgerId } })
}
