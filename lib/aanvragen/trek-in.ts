import { annuleerVanAanvraag } from '@/lib/afspraken/geef-vrij'
import { stuurBericht } from '@/lib/berichten/stuur-bericht'
import { sluitInstemmingsvraag } from '@/lib/instemming/sluit-instemmingsvraag'
import { inTransactie } from '@/lib/platform/database'
import { stadsNu } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { noteerGebeurtenis } from './noteer-gebeurtenis'
import { opStap } from './op-stap'
import { WACHT_OP_INSTEMMING } from './wacht-op-instemming'

/** The citizen withdraws: possible until staff or a third party starts to check (product decisions). */
export async function trekIn(burgerId: string, referentie: string): Promise<Result<null, { code: 'niet-gevonden' | 'gewijzigd' }>> {
  return inTransactie(async (tx) => {
    const aanvraag = await tx.aanvraag.findFirst({ where: { burgerId, referentie }, select: { id: true, status: true } })
    if (!aanvraag) return mislukt({ code: 'niet-gevonden' as const })
    if (aanvraag.status === 'ingetrokken') return ok(null)
    const { count } = await tx.aanvraag.updateMany({
      where: { id: aanvraag.id, OR: [{ status: 'ingediend' }, WACHT_OP_INSTEMMING] },
      data: { status: 'ingetrokken', ...opStap(undefined), afgeslotenOp: stadsNu() },
    })
    if (count !== 1) {
      const nu = await tx.aanvraag.findUnique({ where: { id: aanvraag.id }, select: { status: true } })
      return nu?.status === 'ingetrokken' ? ok(null) : mislukt({ code: 'gewijzigd' as const })
    }
    await annuleerVanAanvraag(tx, aanvraag.id)
    await sluitInstemmingsvraag(tx, aanvraag.id)
    await noteerGebeurtenis(tx, aanvraag.id, 'aanvraag.ingetrokken', { soort: 'burger' })
    await stuurBericht(tx, {
      burgerId,
      soort: 'aanvraag-ingetrokken',
      sleutel: `ingetrokken:${aanvraag.id}`,
      gegevens: { referentie },
      aanvraagId: aanvraag.id,
    })
    return ok(null)
  })
}
