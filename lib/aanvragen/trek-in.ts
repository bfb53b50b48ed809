import { annuleerVanAanvraag } from '@/lib/afspraken/geef-vrij'
import { sluitInstemmingsvraag } from '@/lib/instemming/sluit-instemmingsvraag'
import { inTransactie, type Tx } from '@/lib/platform/database'
import { stadsNu } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { laatWeten } from './laat-weten'
import { noteerGebeurtenis } from './noteer-gebeurtenis'
import { opStap } from './op-stap'
import { vergrendelAanvraag } from './vergrendel-aanvraag'
import { WACHT_OP_INSTEMMING } from './wacht-op-instemming'

/** The citizen withdraws: possible until staff or a third party starts to check (product decisions). */
export async function trekIn(burgerId: string, referentie: string): Promise<Result<null, { code: 'niet-gevonden' | 'gewijzigd' }>> {
  return inTransactie(async (tx) => {
    const aanvraag = await tx.aanvraag.findFirst({ where: { burgerId, referentie }, select: { id: true } })
    return aanvraag ? trekZaakIn(tx, aanvraag.id) : mislukt({ code: 'niet-gevonden' as const })
  })
}

/** Withdraws a case for who was found to be its sender. Done twice, it is done once. */
export async function trekZaakIn(tx: Tx, aanvraagId: string): Promise<Result<null, { code: 'gewijzigd' }>> {
  const { aanvraag } = await vergrendelAanvraag(tx, aanvraagId)
  if (aanvraag.status === 'ingetrokken') return ok(null)
  const { count } = await tx.aanvraag.updateMany({
    where: { id: aanvraagId, OR: [{ status: 'ingediend' }, WACHT_OP_INSTEMMING] },
    data: { status: 'ingetrokken', ...opStap(undefined), afgeslotenOp: stadsNu() },
  })
  if (count !== 1) return mislukt({ code: 'gewijzigd' as const })
  await annuleerVanAanvraag(tx, aanvraagId)
  await sluitInstemmingsvraag(tx, aanvraagId)
  await noteerGebeurtenis(tx, aanvraagId, 'aanvraag.ingetrokken', { soort: 'burger' })
  await laatWeten(tx, aanvraag, 'aanvraag-ingetrokken', `ingetrokken:${aanvraagId}`)
  return ok(null)
}
