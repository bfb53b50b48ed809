import type { Tx } from '@/lib/platform/database'
import { stadsNu } from '@/lib/platform/klok'

/** Nothing is asked of anybody any more for this aanvraag: everyone agreed, somebody did not, or the applicant withdrew it. */
export async function sluitInstemmingsvraag(tx: Tx, aanvraagId: string): Promise<void> {
  await tx.instemmingsvraag.updateMany({ where: { aanvraagId, afgerondOp: null }, data: { afgerondOp: stadsNu() } })
}
