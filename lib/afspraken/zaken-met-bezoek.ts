import { db } from '@/lib/platform/database'
import { beginVanDag } from '@/lib/platform/klok'
import { VAN_ZAAK } from './afspraken'

/** Those of these cases that have a visit on a day or later. */
export async function listMetBezoekVanaf(aanvraagIds: readonly string[], dag: string): Promise<Set<string>> {
  if (aanvraagIds.length === 0) return new Set()
  const vanaf = beginVanDag(dag)
  const rijen = await db.afspraak.findMany({
    where: { ...VAN_ZAAK.where, aanvraagId: { in: [...aanvraagIds] }, van: { gte: vanaf } },
    select: { aanvraagId: true },
  })
  return new Set(rijen.flatMap(({ aanvraagId }) => aanvraagId ?? []))
}
