import PostalMime, { type Email } from 'postal-mime'

/** What a mail server says later of a mail that it had taken: for whom it says so, and what was not delivered for good. */
export type Bezorgbericht = { aan: string; geweigerd: Weigering[] }
/** Why, as an enhanced status (RFC 3463), and the code of the receiver's server. */
export type Weigering = { status: string; antwoord: number }

/** What such a mail is read for, and no more: it comes from anybody. */
const GRENZEN = { forceRfc822Attachments: true, maxNestingDepth: 8, maxHeadersSize: 100_000, attachmentEncoding: 'utf8' } as const
const HOOGSTENS = 20
/** Headers in which a mail server says to which address it delivers. */
const VOOR_WIE: ReadonlySet<string> = new Set(['to', 'delivered-to', 'x-original-to', 'x-envelope-to', 'envelope-to'])
/** Of which kind a fault must be (RFC 3463) to be the address itself: other or undefined, addressing, mailbox, network and routing. */
const VAN_HET_ADRES: ReadonlySet<string> = new Set(['0', '1', '2', '4'])
const ZONDER_CODE = 550

/**
 * Reads a delivery status notification (RFC 3464, in a multipart/report of RFC 6522); undefined for every other mail, also for one that
 * nobody can read.
 */
export async function leesBezorgbericht(ruw: Uint8Array): Promise<Bezorgbericht | undefined> {
  const mail = await PostalMime.parse(ruw, GRENZEN).catch(() => undefined)
  if (!mail || !isRapport(mail)) return undefined
  const staat = mail.attachments.find(({ mimeType }) => /^message\/(global-)?delivery-status$/.test(mimeType))
  if (typeof staat?.content !== 'string') return undefined
  const aan = mail.headers.filter(({ key }) => VOOR_WIE.has(key)).map(({ value }) => value)
  return { aan: aan.join('\n'), geweigerd: leesWeigeringen(staat.content) }
}

function isRapport({ headers }: Email): boolean {
  const soort = headers.find(({ key }) => key === 'content-type')?.value ?? ''
  return /^\s*multipart\/report\b/i.test(soort) && /report-type\s*=\s*"?delivery-status\b/i.test(soort)
}

/** What of the report says that an address takes nothing for good. What waits, was relayed, or was not taken for what it said is none. Pure. */
export function leesWeigeringen(staat: string): Weigering[] {
  // The first group is about the mail, each of the others about one receiver.
  const groepen = staat.replaceAll('\r\n', '\n').split(/\n[ \t]*\n/, HOOGSTENS + 1)
  return groepen.slice(1).flatMap((groep) => {
    const veld = leesVelden(groep)
    const [, onderwerp = '', rest = ''] = /^5\.(\d{1,3})\.(\d{1,3})\b/.exec(veld('status')) ?? []
    if (veld('action').toLowerCase() !== 'failed' || !VAN_HET_ADRES.has(onderwerp)) return []
    const code = /^smtp;\s*(5\d\d)\b/i.exec(veld('diagnostic-code'))?.[1]
    return [{ status: `5.${onderwerp}.${rest}`, antwoord: code ? Number(code) : ZONDER_CODE }]
  })
}

function leesVelden(groep: string): (naam: string) => string {
  const regels = groep.replace(/\n[ \t]+/g, ' ').split('\n', 50)
  const velden = new Map(
    regels.flatMap((regel) => {
      const plaats = regel.indexOf(':')
      return plaats > 0 ? [[regel.slice(0, plaats).trim().toLowerCase(), regel.slice(plaats + 1).trim()] as const] : []
    }),
  )
  return (naam) => velden.get(naam) ?? ''
}
