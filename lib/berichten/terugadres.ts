import { timingSafeEqual } from 'node:crypto'
import { env } from '@/lib/platform/env'
import { sleutelHash } from '@/lib/platform/versleuteling'

/** Of which mail a return path is: the message that it told of, and the mark of where it went. */
export type Terugmerk = { berichtId: string; merk: string }

const MERK_BYTES = 10
const HOOGSTENS = 5

/**
 * The return path of a mail about a message: what a mail server says of it later comes there. It tells nothing of a person, and only who
 * saw that mail knows it: its mark is a keyed hash of the message and of the address that the mail went to. Undefined where no such mail is read.
 */
export function terugadresVan(berichtId: string, email: string): string | undefined {
  const adres = delenVan()
  return adres && `${adres.lokaal}+${berichtId.replaceAll('-', '')}${merkVan(berichtId, email)}@${adres.domein}`
}

/** The return paths of ours in a text, such as the headers that say for whom a mail is; what is no mail of ours is none. */
export function leesTerugmerken(tekst: string): Terugmerk[] {
  const adres = delenVan()
  if (!adres) return []
  const vorm = new RegExp(`${letterlijk(adres.lokaal)}\\+([0-9a-f]{32})([0-9a-f]{${MERK_BYTES * 2}})@${letterlijk(adres.domein)}`, 'gi')
  const gevonden = [...tekst.matchAll(vorm)].slice(0, HOOGSTENS)
  return gevonden.map(([, id = '', merk = '']) => ({ berichtId: id.toLowerCase().replace(VORM, '$1-$2-$3-$4-$5'), merk: merk.toLowerCase() }))
}

const VORM = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/

/** Whether a mark was given to a mail about this message to this address. */
export function isTerugmerkVan({ berichtId, merk }: Terugmerk, email: string): boolean {
  return timingSafeEqual(Buffer.from(merk), Buffer.from(merkVan(berichtId, email)))
}

function merkVan(berichtId: string, email: string): string {
  const hash = Buffer.from(sleutelHash(`${berichtId}:${email.trim().toLowerCase()}`, 'mailterug'), 'base64url')
  return hash.subarray(0, MERK_BYTES).toString('hex')
}

/** Of what an address of ours is made of, only the point means something else in a pattern. */
function letterlijk(tekst: string): string {
  return tekst.replaceAll('.', '\\.')
}

function delenVan(): { lokaal: string; domein: string } | undefined {
  const [lokaal, domein] = env().MAIL_TERUG_ADRES.split('@')
  return lokaal && domein ? { lokaal, domein } : undefined
}
