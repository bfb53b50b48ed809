import type { Burger } from '@/lib/burgers/get-burger'
import { db } from '@/lib/platform/database'
import { later, nu, uren } from '@/lib/platform/klok'
import { DOCUMENTTYPES } from './find-documenttype'
import { ZICHTBAAR } from './zichtbaar'

/** After this long the page stops saying that documents are on their way. */
const HOOGSTENS = uren(1)

/** Whether the worker is still making the first documents of a citizen: a kind that comes by itself is not there yet, with or without success. */
export async function isEersteUitgifteBezig({ burgerId, documentenGevraagdOp: gevraagdOp }: Burger): Promise<boolean> {
  if (!gevraagdOp || later(gevraagdOp, HOOGSTENS) < nu()) return false
  const vanzelf = DOCUMENTTYPES.filter((soort) => soort.vanzelf).map(({ id }) => id)
  const klaar = await db.document.groupBy({ by: ['documenttype'], where: { burgerId, documenttype: { in: vanzelf }, ...ZICHTBAAR } })
  return klaar.length < vanzelf.length
}
