import { randomBytes } from 'node:crypto'
import { nu } from './klok'

/** Crockford's base32: no I, L, O or U, so that nothing is misread over the phone. */
const ALFABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** Characters of a secret that nobody types: 130 random bits. Letters and digits only, so that a mail program links all of it. */
const SLEUTEL_LENGTE = 26
/** Characters before the check character: 45 and 65 random bits; 35 for what works once, for half an hour. B is a visit. */
const LENGTE = { A: 9, B: 9, C: 13, D: 13, H: 7, M: 13 } as const

/** The millisecond of the last id, and the number that it got within it. */
const laatste = { moment: 0, volgnummer: 0 }
/** A sequence begins at random below half of its 32 bits, so that it cannot run over within a millisecond. */
const HELFT = 0x7fff_ffff

/**
 * A new UUID version 7 (RFC 9562): ordered by time, so that indexes stay compact, and within a millisecond of one process
 * by the order in which they were asked for (section 6.2, method 1), so that what one change writes can be read in its order.
 */
export function nieuwId(): string {
  const bytes = randomBytes(16)
  const moment = nu().getTime()
  laatste.volgnummer = moment === laatste.moment ? laatste.volgnummer + 1 : bytes.readUInt32BE(6) & HELFT
  laatste.moment = moment
  bytes.writeUIntBE(moment, 0, 6)
  // The number takes the twelve bits after the version and the twenty after the variant: 12 + 20.
  bytes.writeUInt16BE(0x7000 | (laatste.volgnummer >>> 20), 6)
  bytes.writeUInt32BE((0x8000_0000 | ((laatste.volgnummer & 0xf_ffff) << 10) | (bytes.readUInt32BE(8) & 0x3ff)) >>> 0, 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** Whether a text is a UUID: what comes from a URL is checked before the database is asked. */
export function isId(tekst: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(tekst)
}

/** Reference of an aanvraag, with a check character: `A-7K4M-Q2XB-3V`. */
export function nieuweReferentie(): string {
  return nieuweCode('A')
}

/** Number of a versie of a document, with a check character. */
export function nieuwDocumentnummer(): string {
  return nieuweCode('D')
}

/** Code of a visit, which somebody says or shows at the door, with a check character: `B-7K4M-Q2XB-3V`. */
export function nieuweBezoekcode(): string {
  return nieuweCode('B')
}

/** Code by which anyone checks a versie of a document, with a check character: `C-7K4M-Q2XB-3VN8-PW`. */
export function nieuweControlecode(): string {
  return nieuweCode('C')
}

/** Code with which a citizen hands a form over to the counter: `H-7K4M-Q2XB`. Said aloud, and of no use an hour later. */
export function nieuweOverdrachtcode(): string {
  return nieuweCode('H')
}

/** Code with which somebody accepts a mandate that they were given: `M-7K4M-Q2XB-3VN8-PW`. */
export function nieuweMandaatcode(): string {
  return nieuweCode('M')
}

/** Secret of a link that somebody is given. */
export function nieuweDeelsleutel(): string {
  return willekeurig(SLEUTEL_LENGTE)
}

/** Whether a text can be the secret of a link. */
export function isDeelsleutel(tekst: string): boolean {
  return tekst.length === SLEUTEL_LENGTE && [...tekst].every((teken) => ALFABET.includes(teken))
}

/**
 * A reference, number or code as a person types it, brought back to how it is stored: any case, with or
 * without dashes and spaces, O read as 0 and I or L as 1. Undefined when the check character does not fit.
 */
export function normaliseerCode(getypt: string): string | undefined {
  const tekens = getypt.toUpperCase().replace(/[\s-]/g, '')
  const soort = tekens.charAt(0)
  const code = tekens.slice(1).replaceAll('O', '0').replace(/[IL]/g, '1')
  if (!isSoort(soort) || code.length !== LENGTE[soort] + 1) return undefined
  if (metControle(code.slice(0, -1)) !== code) return undefined
  return `${soort}-${inGroepen(code)}`
}

function isSoort(teken: string): teken is keyof typeof LENGTE {
  return teken in LENGTE
}

/** Drawn again when its check character would be one of Crockford's five signs, which nobody can say over the phone. */
function nieuweCode(soort: keyof typeof LENGTE): string {
  const code = metControle(willekeurig(LENGTE[soort]))
  return code ? `${soort}-${inGroepen(code)}` : nieuweCode(soort)
}

function willekeurig(lengte: number): string {
  return Array.from(randomBytes(lengte), (byte) => ALFABET.charAt(byte & 31)).join('')
}

/** A code with its check character (modulo 37, as Crockford has it); empty when there is none among the letters and digits. */
function metControle(code: string): string {
  let rest = 0
  for (const teken of code) {
    const waarde = ALFABET.indexOf(teken)
    if (waarde < 0) return ''
    rest = (rest * 32 + waarde) % 37
  }
  return rest < ALFABET.length ? code + ALFABET.charAt(rest) : ''
}

function inGroepen(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? code
}

/** The moment at which an id of ours was made. */
export function momentVan(id: string): Date {
  return new Date(Number.parseInt(id.replace('-', '').slice(0, 12), 16))
}
