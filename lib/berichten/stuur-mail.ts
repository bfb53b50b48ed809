import { createTranslator } from 'use-intl/core'
import { mailbijlagenVan } from '@/lib/afspraken/mailbijlagen'
import { getBurger } from '@/lib/burgers/get-burger'
import { db } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { nu } from '@/lib/platform/klok'
import { BERICHTEN } from '@/lib/tekst/berichten/berichten'
import { pad } from '@/lib/tekst/talen'
import type { Bericht } from '@/prisma/client/client'
import { BUNDELS, bundelVan, MAILKEUZEPAGINA, mailkeuzeVan } from './mailkeuzes'
import { findMailweigering, noteerMailweigering } from './mailweigering'
import type { BerichtSoort } from './stuur-bericht'
import { terugadresVan } from './terugadres'
import { verstuurMail } from './verstuur-mail'

/**
 * Tells a person by mail that there is a message. The mail says nothing of what it is about beyond its kind: who
 * wants to know signs in; a visit goes along as a file for the calendar and a code for the door. Messages that came at once about several
 * documents, or that staff wrote in a row, go in one mail. At least once; the Message-ID
 * is that of the first message, so that a second mail is recognised.
 */
export async function stuurMail(berichtId: string): Promise<void> {
  const bericht = await db.bericht.findUniqueOrThrow({ where: { id: berichtId } })
  if (bericht.mailVerstuurdOp || !bericht.mailBeloofd) return
  const { email, voornaam, taal } = await getBurger(bericht.burgerId)
  // What the receiver's server refused for good is not tried again: the citizen reads so, and staff too.
  if (!email || (await findMailweigering({ burgerId: bericht.burgerId, email }))) return
  const berichten = await listInDezeMail(bericht)
  const [eerste = bericht] = berichten
  const t = createTranslator({ locale: taal, messages: BERICHTEN[taal], namespace: 'berichten' })
  const soort = bericht.soort as BerichtSoort
  const { PUBLIC_URL, STAD_NAAM, STAD_TELEFOON } = env()
  const adres = `${PUBLIC_URL}${pad(taal, '/mijn/berichten')}`
  const titel = berichten.some((ander) => ander.soort !== soort) ? t('mail.documenten') : t(`soorten.${soort}.titel`)
  const keuze = mailkeuzeVan(soort) ? [t('mail.voorkeur', { adres: `${PUBLIC_URL}${pad(taal, MAILKEUZEPAGINA)}` })] : []
  const vraag = t('mail.vraag', { telefoon: STAD_TELEFOON })
  const { afspraak } = bericht.gegevens as { afspraak?: string }
  const bijlagen = afspraak ? await mailbijlagenVan(bericht.burgerId, afspraak, taal) : []
  const metCode = bijlagen.length > 1 ? [t('mail.afspraak')] : []
  const regels = [t('mail.dag', { naam: voornaam }), titel, ...metCode, t('mail.lees', { adres }), ...keuze, vraag, STAD_NAAM]
  const mail = { id: eerste.id, aan: email, titel, tekst: regels.join('\n\n'), taal, bijlagen, terug: terugadresVan(eerste.id, email) }
  const bezorging = await verstuurMail(mail)
  if (!bezorging.verstuurd) return noteerMailweigering({ burgerId: bericht.burgerId, email }, bezorging.antwoord)
  await db.bericht.updateMany({ where: { id: { in: berichten.map(({ id }) => id) } }, data: { mailVerstuurdOp: nu() } })
}

/** The messages that this mail is about, the first one first: with one that goes in a bundle, every other of them that still waits. */
async function listInDezeMail(bericht: Bericht): Promise<Pick<Bericht, 'id' | 'soort'>[]> {
  const bundel = bundelVan(bericht.soort as BerichtSoort)
  if (!bundel) return [bericht]
  return db.bericht.findMany({
    where: { burgerId: bericht.burgerId, soort: { in: [...BUNDELS[bundel]] }, mailBeloofd: true, mailVerstuurdOp: null },
    orderBy: { id: 'asc' },
    select: { id: true, soort: true },
  })
}
