import { createTransport, type Transporter } from 'nodemailer'
import { env } from '@/lib/platform/env'
import { seconden } from '@/lib/platform/klok'
import { log } from '@/lib/platform/logger'
import type { Taal } from '@/lib/tekst/talen'

const SMTP_WACHT = seconden(10)

/**
 * A mail to one person. `id` is the part of its Message-ID before our name: sent twice with the same, it is recognised. `terug` is its
 * return path, by which it is known when it comes back.
 */
export type Mail = { id: string; aan: string; titel: string; tekst: string; taal: Taal; bijlagen?: Mailbijlage[]; terug?: string }

/** A file that goes along. */
export type Mailbijlage = { filename: string; content: string | Buffer; contentType: string }

/** What became of a mail: it was taken, or the receiver's server refuses its address for good, with this code. */
export type Bezorging = { verstuurd: true } | { verstuurd: false; antwoord: number }

/** Hands a mail over to the city's mail server. Refused is what the receiver's server takes for nobody; any other failure is thrown, to be tried again. */
export async function verstuurMail({ id, aan, titel, tekst, taal, bijlagen, terug }: Mail): Promise<Bezorging> {
  const { PUBLIC_URL, MAIL_AFZENDER } = env()
  try {
    await vervoerder().sendMail({
      messageId: `<${id}@${new URL(PUBLIC_URL).hostname}>`,
      from: MAIL_AFZENDER,
      to: aan,
      subject: titel,
      text: tekst,
      attachments: bijlagen,
      // Of what comes back nobody needs to read what was in it.
      ...(terug ? { envelope: { from: terug, to: aan }, dsn: { return: 'headers', notify: 'failure' } } : {}),
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': taal },
    })
    return { verstuurd: true }
  } catch (fout) {
    const antwoord = weigeringVan(fout)
    if (!antwoord) throw fout
    log.warn({ mailId: id, antwoord }, 'mailadres bestaat niet')
    return { verstuurd: false, antwoord }
  }
}

function vervoerder(): Transporter {
  return createTransport(env().SMTP_URL, { connectionTimeout: SMTP_WACHT, greetingTimeout: SMTP_WACHT, socketTimeout: SMTP_WACHT } as object)
}

/** With which code the receiver's server says for good that it takes nothing for that address: trying again would only annoy it. What it was about stays in the portal. */
function weigeringVan(fout: unknown): number | undefined {
  const { code, command, responseCode = 0 } = (fout ?? {}) as { code?: string; command?: string; responseCode?: number }
  // Of our own address as the sender it says the same: that is no fault of the receiver's.
  return code === 'EENVELOPE' && command === 'RCPT TO' && responseCode >= 500 ? responseCode : undefined
}
