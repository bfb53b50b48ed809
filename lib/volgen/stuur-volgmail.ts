import { createTranslator } from 'use-intl/core'
import { getAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { verstuurMail } from '@/lib/berichten/verstuur-mail'
import { findContactVoorMail } from '@/lib/bezoekers/contact'
import { addJob } from '@/lib/jobs/add-job'
import { inTransactie } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { later, minuten, nu } from '@/lib/platform/klok'
import { telPoging } from '@/lib/platform/limiet'
import { log } from '@/lib/platform/logger'
import { BERICHTEN } from '@/lib/tekst/berichten/berichten'
import { pad } from '@/lib/tekst/talen'

/** With which the `merk` begins of a mail that goes before the address is confirmed. */
export const VOORAF_MERKEN = { ontvangen: 'ontvangen:', link: 'link:' } as const

/**
 * Writes to who did not sign in: how to follow what they sent, or that there is news. The mail says neither what it is about
 * nor what is new. News goes only to an address that was confirmed; to one that was not, few mails go in an hour, whoever asks
 * for them, and the rest waits: nobody silences another by asking much. Whoever took the aanvraag into their own, or is not reached (any more), gets none.
 */
export async function stuurVolgmail(aanvraagId: string, merk: string): Promise<void> {
  const contact = await findContactVoorMail(aanvraagId)
  if (!contact) return
  const soort = merk.startsWith(VOORAF_MERKEN.ontvangen) ? 'ontvangen' : merk.startsWith(VOORAF_MERKEN.link) ? 'link' : 'nieuws'
  if (soort === 'nieuws' && !contact.isBevestigd) return
  const teVaak = soort === 'nieuws' ? undefined : await telPoging('volgmail', contact.emailHash)
  if (teVaak) {
    log.warn({ aanvraagId }, 'te veel mails naar een adres')
    const opties = { sleutel: `volgmail:later:${soort}:${aanvraagId}`, vanaf: later(nu(), minuten(teVaak.wachtMinuten)) }
    return inTransactie((tx) => addJob(tx, 'stuur-volgmail', { aanvraagId, merk }, opties))
  }
  const { referentie } = await getAanvraagKop(aanvraagId)
  const { taal, email, sleutel } = contact
  const { PUBLIC_URL, STAD_NAAM, STAD_TELEFOON } = env()
  const t = createTranslator({ locale: taal, messages: BERICHTEN[taal], namespace: 'volgen.mail' })
  const titel = t(`${soort}.titel`, { referentie })
  const regels = [
    t('dag'),
    t(`${soort}.uitleg`, { referentie }),
    `${PUBLIC_URL}${pad(taal, `/volgen/${sleutel}`)}`,
    t('bewaar'),
    ...(soort === 'nieuws' ? [] : [t('nietVanJou')]),
    t('vraag', { telefoon: STAD_TELEFOON }),
    STAD_NAAM,
  ]
  await verstuurMail({ id: merk.replaceAll(':', '.'), aan: email, titel, tekst: regels.join('\n\n'), taal })
}
