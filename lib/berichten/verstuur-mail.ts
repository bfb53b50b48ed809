import { createTransport, type Transporter } from 'nodemailer'
import { env } from '@/lib/platform/env'
import { seconden } from '@/lib/platform/klok'
import { log } from '@/lib/platform/logger'
import type { Taal } from '@/lib/tekst/talen'

const SMTP_WACHT = seconden(10)

/** A mail to one person. `id` is the part of its Message-ID before our name: sent twice with the same, it is recognised. */
export type Mail = { id: string; aan: string; titel: string; tekst: string; taal: Taal; bijlagen?: Mailbijlage[] }

/** A file that goes along. */
export type Mailbijlage = { filename: string; content: string | Buffer; contentType: string }

/** Hands a mail over to the city's mail server. False when the receiver's server has nobody of that name; any other failure is thrown, to be tried again. */
export async function verstuurMail({ id, aan, titel, tekst, taal, bijlagen }: Mail): Promise<boolean> {
  const { PUBLIC_URL, MAIL_AFZENDER } = env()
  try {
    await vervoerder().sendMail({
      messageId: `<${id}@${new URL(PUBLIC_URL).hostname}>`,
      from: MAIL_AFZENDER,
      to: aan,
      subject: titel,
      text: tekst,
      attachments: bijlagen,
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': taal },
    })
    return true
  } catch (fout) {
    if (!bestaatNiet(fout)) throw fout
    log.warn({ mailId: id }, 'mailadres bestaat niet')
    return false
  }
}

function vervoerder(): Transporter {
  return createTransport(env().SMTP_URL, { connectionTimeout: SMTP_WACHT, greetingTimeout: SMTP_WACHT, socketTimeout: SMTP_WACHT } as object)
}

/** The receiver's server says for good that it has nobody of that name: trying again would only annoy it. What it was about stays in the portal. */
function bestaatNiet(fout: unknown): boolean {
  const { code, responseCode = 0 } = (fout ?? {}) as { code?: string; responseCode?: number }
  return code === 'EENVELOPE' && responseCode >= 500
}
