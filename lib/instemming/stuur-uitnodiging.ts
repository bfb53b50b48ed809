import { createTranslator } from 'use-intl/core'
import { verstuurMail } from '@/lib/berichten/verstuur-mail'
import { addJob } from '@/lib/jobs/add-job'
import { db, inTransactie } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { isoDag, later, minuten, nu } from '@/lib/platform/klok'
import { telPoging } from '@/lib/platform/limiet'
import { ontsleutel } from '@/lib/platform/versleuteling'
import { BERICHTEN } from '@/lib/tekst/berichten/berichten'
import { toonDag } from '@/lib/tekst/datum'
import { leesTaal, pad } from '@/lib/tekst/talen'

/**
 * Writes to an address that an applicant gave: that somebody’s consent is asked, not whose aanvraag and not what about. The link only leads
 * to signing in. To one address few go in an hour, whoever asks for them; what is one too many waits.
 */
export async function stuurUitnodiging(instemmingId: string, soort: 'vraag' | 'herinnering'): Promise<void> {
  const rij = await db.instemming.findUniqueOrThrow({
    where: { id: instemmingId },
    include: { vraag: { select: { totEnMet: true, afgerondOp: true, aanvraag: { select: { taal: true } } } } },
  })
  const { status, emailVersleuteld, sleutelVersleuteld, sleutelHash, vraag } = rij
  if (status !== 'gevraagd' || vraag.afgerondOp || !emailVersleuteld || !sleutelVersleuteld || !sleutelHash) return
  const doel = `instemming:${instemmingId}`
  const email = ontsleutel(emailVersleuteld, doel)
  const teVaak = await telPoging('uitnodiging', email.trim().toLowerCase())
  if (teVaak) {
    const opties = { sleutel: `uitnodiging:${instemmingId}:${soort}`, vanaf: later(nu(), minuten(teVaak.wachtMinuten)) }
    return inTransactie((tx) => addJob(tx, 'stuur-uitnodiging', { instemmingId, soort }, opties))
  }
  const taal = leesTaal(vraag.aanvraag.taal)
  const t = createTranslator({ locale: taal, messages: BERICHTEN[taal], namespace: 'instemming.mail' })
  const { PUBLIC_URL, STAD_NAAM, STAD_TELEFOON } = env()
  const titel = t(`${soort}.titel`, { stad: STAD_NAAM })
  const regels = [
    t('dag'),
    t(`${soort}.tekst`, { stad: STAD_NAAM }),
    t('link', { dag: toonDag(taal, isoDag(vraag.totEnMet)) }),
    `${PUBLIC_URL}${pad(taal, `/instemmen/${ontsleutel(sleutelVersleuteld, doel)}`)}`,
    t('nietVoorJou'),
    t('vraagBel', { telefoon: STAD_TELEFOON }),
    STAD_NAAM,
  ]
  const id = `instemming.${soort}.${sleutelHash.slice(0, 20)}`
  await verstuurMail({ id, aan: email, titel, tekst: regels.join('\n\n'), taal })
}
