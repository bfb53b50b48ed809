import { db } from '@/lib/platform/database'

/** Of which kind these documents are, by their ids: nothing about whose they are. */
export async function documenttypesVan(ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rijen = await db.document.findMany({ where: { id: { in: ids } }, select: { id: true, documenttype: true } })
  return new Map(rijen.map(({ id, documenttype }) => [id, documenttype]))
}
