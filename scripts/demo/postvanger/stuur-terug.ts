/** Where a mail goes that comes back: the address of the portal that reads it, and the key with which it takes it. */
export type Terugweg = { url: string; sleutel: string }

/** Whoever has an address here moved: their mail server takes a mail, and says later that it could not be delivered. */
const VERHUISD = '@verhuisd.example'
const SERVER = 'mail.verhuisd.example'

/** Says of a mail that was taken that some of its receivers are not there, as a mail server does (RFC 3464); nothing for every other. */
export async function stuurTerug({ url, sleutel }: Terugweg, van: string, aan: readonly string[], ruw: Buffer): Promise<void> {
  const weg = aan.filter((adres) => adres.endsWith(VERHUISD))
  if (!van || weg.length === 0) return
  const body = maakBezorgbericht(van, weg, ruw.subarray(0, ruw.indexOf('\r\n\r\n') + 2).toString('latin1'))
  const antwoord = await fetch(url, { method: 'POST', headers: { authorization: `Bearer ${sleutel}`, 'content-type': 'message/rfc822' }, body })
  if (!antwoord.ok) throw new Error(`what comes back was answered with ${antwoord.status}`)
}

function maakBezorgbericht(van: string, aan: readonly string[], koppen: string): string {
  const rand = 'grens-van-het-bericht'
  const ontvangers = aan.map((adres) =>
    [
      `Final-Recipient: rfc822; ${adres}`,
      'Action: failed',
      'Status: 5.1.1',
      `Diagnostic-Code: smtp; 550 5.1.1 <${adres}>: Recipient address rejected: User unknown`,
    ].join('\r\n'),
  )
  return [
    `From: Mail Delivery System <MAILER-DAEMON@${SERVER}>`,
    `To: ${van}`,
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status; boundary="${rand}"`,
    '',
    `--${rand}`,
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'Your message could not be delivered.',
    `--${rand}`,
    'Content-Type: message/delivery-status',
    '',
    [`Reporting-MTA: dns; ${SERVER}`, ...ontvangers].join('\r\n\r\n'),
    '',
    `--${rand}`,
    'Content-Type: text/rfc822-headers',
    '',
    koppen,
    `--${rand}--`,
    '',
  ].join('\r\n')
}
