/** The demonstration's mail catcher as a process of its own. */
import { startPostvanger } from './start-postvanger'

const { DATABASE_URL, SMTP_PORT, MAIL_PORT, PUBLIC_URL, MAIL_TERUG_SLEUTEL } = process.env

if (!DATABASE_URL || !SMTP_PORT || !MAIL_PORT) {
  process.stderr.write('postvanger: give DATABASE_URL, SMTP_PORT and MAIL_PORT.\n')
  process.exit(1)
}

const terugweg = PUBLIC_URL && MAIL_TERUG_SLEUTEL ? { url: `${PUBLIC_URL}/api/mail/terug`, sleutel: MAIL_TERUG_SLEUTEL } : undefined
const poorten = { smtpPoort: Number(SMTP_PORT), paginaPoort: Number(MAIL_PORT) }
const { stop } = await startPostvanger({ databaseUrl: DATABASE_URL, ...poorten, terugweg })
for (const teken of ['SIGINT', 'SIGTERM'] as const) process.once(teken, () => void stop().then(() => process.exit(0)))
