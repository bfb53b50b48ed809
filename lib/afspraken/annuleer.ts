import { type Dader, noteerGebeurtenis } from '@/lib/aanvragen/noteer-gebeurtenis'
import { vergrendelAanvraag } from '@/lib/aanvragen/vergrendel-aanvraag'
import { wachtOpBoeking } from '@/lib/aanvragen/wacht-op-bezoek'
import { inTransactie } from '@/lib/platform/database'
import { stadsNu } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { type Afspraak, maakAfspraak } from './afspraken'
import { biedAan } from './geef-vrij'
import { meldAfspraak } from './meld-afspraak'

/** Cancels a visit; the citizen may until it begins. Its case then waits until another is booked. Cancelling twice does it once. */
export function annuleer({ id, aanvraagId }: Afspraak, door: Dader): Promise<Result<null, { code: 'begonnen' }>> {
  return inTransactie(async (tx) => {
    if (aanvraagId) await vergrendelAanvraag(tx, aanvraagId)
    const vast = await tx.afspraak.findUniqueOrThrow({ where: { id } })
    if (vast.status === 'geannuleerd') return ok(null)
    if (door.soort === 'burger' && vast.van <= stadsNu()) return mislukt({ code: 'begonnen' as const })
    const { count } = await tx.afspraak.updateMany({ where: { id, status: 'gepland' }, data: { status: 'geannuleerd' } })
    if (count !== 1) return mislukt({ code: 'begonnen' as const })
    if (aanvraagId) {
      await wachtOpBoeking(tx, aanvraagId)
      await noteerGebeurtenis(tx, aanvraagId, 'afspraak.geannuleerd', door)
    }
    await biedAan(tx, vast)
    await meldAfspraak(tx, maakAfspraak(vast), 'afspraak-geannuleerd')
    return ok(null)
  })
}
