import { getAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { noteerGebeurtenis } from '@/lib/aanvragen/noteer-gebeurtenis'
import { vergrendelAanvraag } from '@/lib/aanvragen/vergrendel-aanvraag'
import { zetOpNaam } from '@/lib/aanvragen/zet-op-naam'
import { isAdresVan, vergeetContact } from '@/lib/bezoekers/contact'
import { findGevolgde } from '@/lib/bezoekers/volgtoegang'
import { noemVroegereNaam } from '@/lib/burgers/betrokkene'
import { getBurger } from '@/lib/burgers/get-burger'
import { zetGesprekOpNaam } from '@/lib/gesprekken/zet-gesprek-op-naam'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import { inTransactie } from '@/lib/platform/database'
import { zetTakenOpNaam } from '@/lib/taken/zet-taken-op-naam'

/** Who signed in, and as which browser they filled in forms without that. */
export type Overnemer = { burgerId: string; bezoekerId: string | undefined }

/**
 * Makes what somebody sent without signing in this citizen's own, because they follow it in this browser, signed in, and are known to
 * have sent it: it is theirs from then on, once and for good, its link ends for everybody, and who looked at it stays to be seen. Gives
 * the reference; undefined when this browser does not follow it (any more), it became another's, or `kanOvernemen` says no.
 */
export async function neemOver(wie: Overnemer, toegangId: string, browser: string | undefined): Promise<string | undefined> {
  const { burgerId } = wie
  const gevolgd = await findGevolgde(toegangId, browser)
  if (!gevolgd) return undefined
  const { aanvraagId } = gevolgd
  const isVanHen = await isVerzender(wie, aanvraagId)
  return inTransactie(async (tx) => {
    const { aanvraag } = await vergrendelAanvraag(tx, aanvraagId)
    const { eigenaar, referentie } = aanvraag
    if (eigenaar.burgerId !== undefined) return eigenaar.burgerId === burgerId ? referentie : undefined
    if (!isVanHen) return undefined
    await zetOpNaam(tx, aanvraagId, burgerId)
    await zetTakenOpNaam(tx, aanvraagId, burgerId)
    await zetGesprekOpNaam(tx, aanvraagId, burgerId)
    await vergeetContact(tx, aanvraagId)
    await noemVroegereNaam(tx, betrokkeneVan({ aanvraagId }), burgerId)
    await noteerGebeurtenis(tx, aanvraagId, 'aanvraag.overgenomen', { soort: 'burger' })
    return referentie
  })
}

/**
 * Whether this citizen may take over what this browser follows. Having its link is not enough: a mail goes to a wrong address as
 * easily as to a right one, and taking over shows every answer.
 */
export async function kanOvernemen(wie: Overnemer, toegangId: string, browser: string | undefined): Promise<boolean> {
  const gevolgd = await findGevolgde(toegangId, browser)
  return gevolgd !== undefined && (await isVerzender(wie, gevolgd.aanvraagId))
}

/** Known by the browser in which it was sent, or because the address that was given is the one of their own profile. */
async function isVerzender({ burgerId, bezoekerId }: Overnemer, aanvraagId: string): Promise<boolean> {
  const { eigenaar } = await getAanvraagKop(aanvraagId)
  if (bezoekerId !== undefined && eigenaar.bezoekerId === bezoekerId) return true
  const { email } = await getBurger(burgerId)
  return email !== undefined && (await isAdresVan(aanvraagId, email))
}
