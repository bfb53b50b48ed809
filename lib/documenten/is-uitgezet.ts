import type { Tx } from '@/lib/platform/database'

/** Whether a citizen switched a kind off that would come or be renewed by itself. */
export async function isUitgezet(
  tx: Pick<Tx, 'documentvoorkeur'>,
  { burgerId, documenttype }: { burgerId: string; documenttype: string },
): Promise<boolean> {
  const voorkeur = await tx.documentvoorkeur.findUnique({ where: { burgerId_documenttype: { burgerId, documenttype } }, select: { vanzelf: true } })
  return voorkeur?.vanzelf === false
}
