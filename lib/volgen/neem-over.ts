import { noteerGebeurtenis } from '@/lib/aanvragen/noteer-gebeurtenis'
import { vergrendelAanvraag } from '@/lib/aanvragen/vergrendel-aanvraag'
import { zetOpNaam } from '@/lib/aanvragen/zet-op-naam'
import { vergeetContact } from '@/lib/bezoekers/contact'
import { findGevolgde } from '@/lib/bezoekers/volgtoegang'
import { noemVroegereNaam } from '@/lib/burgers/betrokkene'
import { zetGesprekOpNaam } from '@/lib/gesprekken/zet-gesprek-op-naam'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import { inTransactie } from '@/lib/platform/database'
import { zetTakenOpNaam } from '@/lib/taken/zet-taken-op-naam'

/**
 * Makes what somebody sent without signing in this citizen's own, because they follow it in this browser and signed in: it is
 * theirs from then on, once and for good, its link ends for everybody, and who looked at it stays to be seen. Gives the
 * reference; undefined when this browser does not follow it (any more), or it became another's.
 */
export async function neemOver(burgerId: string, toegangId: string, browser: string | undefined): Promise<string | undefined> {
  const gevolgd = await findGevolgde(toegangId, browser)
  if (!gevolgd) return undefined
  const { aanvraagId } = gevolgd
  return inTransactie(async (tx) => {
    const { aanvraag } = await vergrendelAanvraag(tx, aanvraagId)
    const { eigenaar, referentie } = aanvraag
    if (eigenaar.burgerId !== undefined) return eigenaar.burgerId === burgerId ? referentie : undefined
    await zetOpNaam(tx, aanvraagId, burgerId)
    await zetTakenOpNaam(tx, aanvraagId, burgerId)
    await zetGesprekOpNaam(tx, aanvraagId, burgerId)
    await vergeetContact(tx, aanvraagId)
    await noemVroegereNaam(tx, betrokkeneVan({ aanvraagId }), burgerId)
    await noteerGebeurtenis(tx, aanvraagId, 'aanvraag.overgenomen', { soort: 'burger' })
    return referentie
  })
}
