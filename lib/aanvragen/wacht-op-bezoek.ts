import type { Tx } from '@/lib/platform/database'
import { naarDatum } from '@/lib/platform/klok'

/** From here on a case that is settled by a visit waits for the citizen to come; it is late after that day. */
export async function wachtOpBezoek(tx: Tx, aanvraagId: string, dag: string): Promise<void> {
  await tx.aanvraag.update({ where: { id: aanvraagId }, data: { wachtOp: 'burger', stapTermijn: naarDatum(dag) } })
}
