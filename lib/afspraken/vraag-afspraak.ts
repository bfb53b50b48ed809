import type { Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { stadsNu } from '@/lib/platform/klok'

/** What a citizen wishes for a visit. */
export type NieuweAfspraak = { aanvraagId: string; burgerId: string; loket: string; dagdeel: string }

/** Writes that a visit was asked for, in the transaction of the aanvraag that it belongs to. */
export async function vraagAfspraak(tx: Tx, afspraak: NieuweAfspraak): Promise<void> {
  await tx.afspraak.create({ data: { id: nieuwId(), ...afspraak, status: 'gevraagd', gevraagdOp: stadsNu() } })
}
