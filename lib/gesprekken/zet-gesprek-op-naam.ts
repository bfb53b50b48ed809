import type { Tx } from '@/lib/platform/database'

/** What was written to who did not sign in is written to this citizen from now on. */
export async function zetGesprekOpNaam(tx: Tx, aanvraagId: string, burgerId: string): Promise<void> {
  await tx.gespreksbericht.updateMany({ where: { aanvraagId, burgerId: null }, data: { burgerId } })
}
