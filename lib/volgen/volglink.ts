import { findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { noteerGebeurtenis } from '@/lib/aanvragen/noteer-gebeurtenis'
import { vergrendelAanvraag } from '@/lib/aanvragen/vergrendel-aanvraag'
import { emailHash } from '@/lib/bezoekers/bezoeksleutel'
import { bevestigContact, findAanvraagVanLink, isAdresMetHash, vergeetContact } from '@/lib/bezoekers/contact'
import { geefVolgtoegang } from '@/lib/bezoekers/volgtoegang'
import { isEmail } from '@/lib/gegevens/email'
import { addJob } from '@/lib/jobs/add-job'
import { inTransactie, type Tx } from '@/lib/platform/database'
import { isDeelsleutel, nieuwId, normaliseerCode } from '@/lib/platform/ids'
import { stadsNu } from '@/lib/platform/klok'
import { VOORAF_MERKEN } from './stuur-volgmail'

/** Whether the link with this secret leads somewhere; to ask confirms and opens nothing. */
export async function werktVolglink(sleutel: string): Promise<boolean> {
  return isDeelsleutel(sleutel) && (await findAanvraagVanLink(sleutel)) !== undefined
}

/**
 * Opens the link for the browser with this secret, for a while; undefined when the link does not work (any more). Whoever does
 * so for the first time shows that they read the mails to the address.
 */
export async function openVolglink(sleutel: string, browser: string): Promise<string | undefined> {
  return metLink(sleutel, async (tx, aanvraagId) => {
    if (await bevestigContact(tx, aanvraagId, stadsNu())) await noteerGebeurtenis(tx, aanvraagId, 'email.bevestigd', { soort: 'burger' })
    return geefVolgtoegang(tx, aanvraagId, browser)
  })
}

/** Whoever got a mail about what they did not send says so: the address is removed, and nothing more goes there. False when the link does not work. */
export async function wijsAdresAf(sleutel: string): Promise<boolean> {
  const gedaan = await metLink(sleutel, async (tx, aanvraagId) => {
    await vergeetContact(tx, aanvraagId)
    await noteerGebeurtenis(tx, aanvraagId, 'email.afgewezen', { soort: 'systeem' })
    return true
  })
  return gedaan ?? false
}

/**
 * Sends the link once more, when this address was given with the aanvraag of this reference. Whether it was, nobody gets to know, also
 * not by how long it takes: it is looked up later, whatever was typed.
 */
export async function vraagVolglink(getypteReferentie: string, email: string): Promise<void> {
  const referentie = normaliseerCode(getypteReferentie)
  if (!referentie || !isEmail(email.trim())) return
  const hash = emailHash(email)
  await inTransactie((tx) => addJob(tx, 'zoek-volglink', { referentie, emailHash: hash }, { sleutel: `volglink:${referentie}:${hash}` }))
}

/** Promises the mail with the link of the aanvraag with this reference, when an address with this hash was given with it. */
export async function zoekVolglink(referentie: string, hash: string): Promise<void> {
  const kop = await findAanvraagKop(referentie)
  if (!kop || !(await isAdresMetHash(kop.id, hash))) return
  const merk = `${VOORAF_MERKEN.link}${nieuwId()}`
  await inTransactie((tx) => addJob(tx, 'stuur-volgmail', { aanvraagId: kop.id, merk }, { sleutel: `volgmail:link:${kop.id}` }))
}

/** Does something with the aanvraag of a link while it is locked, so that it does not become somebody's meanwhile. */
async function metLink<T>(sleutel: string, doe: (tx: Tx, aanvraagId: string) => Promise<T>): Promise<T | undefined> {
  if (!isDeelsleutel(sleutel)) return undefined
  return inTransactie(async (tx) => {
    const gevonden = await findAanvraagVanLink(sleutel, tx)
    if (!gevonden) return undefined
    await vergrendelAanvraag(tx, gevonden)
    return (await findAanvraagVanLink(sleutel, tx)) ? doe(tx, gevonden) : undefined
  })
}
