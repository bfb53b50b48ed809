import { db } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { type InzageRegel, maakInzageregel } from './list-inzagen'

/** One access line, if it is about one of these names; with the name that it is about. */
export async function findInzageregel(
  id: string,
  betrokkenen?: readonly string[],
): Promise<(InzageRegel & { betrokkene: string; toegangId?: string }) | undefined> {
  if (!isId(id)) return undefined
  const rij = await db.inzage.findFirst({ where: { id, ...(betrokkenen ? { betrokkene: { in: [...betrokkenen] } } : {}) } })
  return rij ? { ...maakInzageregel(rij), betrokkene: rij.betrokkene, toegangId: rij.toegangId ?? undefined } : undefined
}
