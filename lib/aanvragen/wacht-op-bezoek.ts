import type { Tx } from '@/lib/platform/database'
import { naarDatum } from '@/lib/platform/klok'
import type { AanvraagStatus } from '@/prisma/client/client'

const OPEN: AanvraagStatus[] = ['ingediend', 'in_behandeling', 'wacht_op_burger']

/** From here on a case that is settled by a visit waits for the citizen to come; it is late after that day. Another case is left as it is. */
export async function wachtOpBezoek(tx: Tx, aanvraagId: string, dag: string): Promise<void> {
  await tx.aanvraag.updateMany({
    where: { id: aanvraagId, afhandeling: 'afspraak', status: { in: OPEN } },
    data: { wachtOp: 'burger', stapTermijn: naarDatum(dag) },
  })
}

/** The same case waits for the citizen to book a visit: there is none, or none any more. */
export async function wachtOpBoeking(tx: Tx, aanvraagId: string): Promise<void> {
  await tx.aanvraag.updateMany({
    where: { id: aanvraagId, afhandeling: 'afspraak', status: { in: OPEN } },
    data: { wachtOp: 'burger', stapTermijn: null },
  })
}
