import { createTransport, type Transporter } from 'nodemailer'
import { createTranslator } from 'use-intl/core'
import { getBurger } from '@/lib/burgers/get-burger'
import { db } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { nu, seconden } from '@/lib/platform/klok'
import { log } from '@/lib/platform/logger'
import { BERICHTEN } from '@/lib/tekst/berichten/berichten'
import { pad } from '@/lib/tekst/talen'
import type { BerichtSoort } from './stuur-bericht'

const SMTP_WACHT = seconden(10)

/**
 * Tells a person by mail that there is a message. The mail says nothing of what it is about beyond its kind: who
 * wants to know signs in. At least once; the Message-ID is the message's own, so that a second one is recognised.
 */
export async function stuurMail(berichtId: string): Promise<void> {
  const bericht = await db.bericht.findUniqueOrThrow({ where: { id: berichtId } })
  if (bericht.mailVerstuurdOp) return
  const { email, voornaam, taal } = await getBurger(bericht.burgerId)
  if (!email) return
  const t = createTranslator({ locale: taal, messages: BERICHTEN[taal], namespace: 'berichten' })
  const soort = bericht.soort as BerichtSoort
  const { PUBLIC_URL, MAIL_AFZENDER, STAD_NAAM, STAD_TELEFOON } = env()
  const adres = `${PUBLIC_URL}${pad(taal, '/mijn/berichten')}`
  const titel = t(`soorten.${soort}.titel`)
  const regels = [t('mail.dag', { naam: voornaam }), titel, t('mail.lees', { adres }), t('mail.vraag', { telefoon: STAD_TELEFOON }), STAD_NAAM]
  try {
    await vervoerder().sendMail({
      messageId: `<${bericht.id}@${new URL(PUBLIC_URL).hostname}>`,
      from: MAIL_AFZENDER,
      to: email,
      subject: titel,
      text: regels.join('\n\n'),
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': taal },
    })
  } catch (fout) {
    if (!bestaatNiet(fout)) throw fout
    log.warn({ berichtId }, 'mailadres bestaat niet')
    return
  }
  await db.bericht.update({ where: { id: berichtId }, data: { mailVerstuurdOp: nu() } })
}

function vervoerder(): Transporter {
  return createTransport(env().SMTP_URL, { connectionTimeout: SMTP_WACHT, greetingTimeout: SMTP_WACHT, socketTimeout: SMTP_WACHT } as object)
}

/** The receiver's server says for good that it has nobody of that name: trying again would only annoy it. The message stays in the portal. */
function bestaatNiet(fout: unknown): boolean {
  const { code, responseCode = 0 } = (fout ?? {}) as { code?: string; responseCode?: number }
  return code === 'EENVELOPE' && responseCode >= 500
}
