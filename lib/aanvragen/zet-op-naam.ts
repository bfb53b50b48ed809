import type { Tx } from '@/lib/platform/database'

/** What was sent without signing in becomes a citizen's; the database holds that this is the only change of owner there is. */
export async function zetOpNaam(tx: Tx, aanvraagId: string, burgerId: string): Promise<void> {
  const { count } = await tx.aanvraag.updateMany({
    where: { id: aanvraagId, burgerId: null, status: { not: 'concept' } },
    data: { burgerId, bezoekerId: null },
  })
  if (count !== 1) throw new Error('this aanvraag is somebody’s already')
}
