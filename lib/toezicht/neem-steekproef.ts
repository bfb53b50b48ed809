import type { Tx } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { nieuwId } from '@/lib/platform/ids'
import { beginVanDag, dagVan } from '@/lib/platform/klok'
import { inSteekproef } from './regels'

/** Lays an opening of a protected file on the auditor's list when it falls in the sample: in the transaction in which it was opened. */
export async function neemSteekproef(tx: Tx, { toegangId, medewerkerId, op }: { toegangId: string; medewerkerId: string; op: Date }): Promise<void> {
  const begin = beginVanDag(`${dagVan(op).slice(0, 7)}-01`)
  const eerder = await tx.steekproef.count({ where: { medewerkerId, op: { gte: begin } }, take: 1 })
  if (!inSteekproef(toegangId, eerder > 0, env().STEEKPROEF_DEEL)) return
  await tx.steekproef.create({ data: { id: nieuwId(), toegangId, medewerkerId, op } })
}
