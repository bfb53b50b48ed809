import { randomBytes } from 'node:crypto'
import { nu } from './klok'

/** Crockford's base32: no I, L, O or U, so that nothing is misread over the phone. */
const ALFABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** The five extra symbols of Crockford's check character (modulo 37). */
const CONTROLE = `${ALFABET}*~$=U`

/** A new UUID version 7 (RFC 9562): ordered by time, so that indexes stay compact. */
export function nieuwId(): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(nu().getTime(), 0, 6)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** Whether a text is a UUID: what comes from a URL is checked before the database is asked. */
export function isId(tekst: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(tekst)
}

/** Reference of an aanvraag: 40 random bits and a check character, such as `A-7K4M-Q2XB-3`. */
export function nieuweReferentie(): string {
  return `A-${inGroepen(metControle(willekeurig(8)))}`
}

/** Number of a versie of a document: 60 random bits and a check character. */
export function nieuwDocumentnummer(): string {
  return `D-${inGroepen(metControle(willekeurig(12)))}`
}

/**
 * A reference or number as a person types it, brought back to how it is stored: any case, with or
 * without dashes and spaces, O read as 0 and I or L as 1. Undefined when the check character does not fit.
 */
export function normaliseerCode(getypt: string): string | undefined {
  const tekens = getypt.toUpperCase().replace(/[\s-]/g, '')
  const soort = tekens.charAt(0)
  const code = tekens.slice(1).replaceAll('O', '0').replace(/[IL]/g, '1')
  if (!((soort === 'A' && code.length === 9) || (soort === 'D' && code.length === 13))) return undefined
  if (metControle(code.slice(0, -1)) !== code) return undefined
  return `${soort}-${inGroepen(code)}`
}

function willekeurig(lengte: number): string {
  return Array.from(randomBytes(lengte), (byte) => ALFABET.charAt(byte & 31)).join('')
}

function metControle(code: string): string {
  let rest = 0
  for (const teken of code) {
    const waarde = ALFABET.indexOf(teken)
    if (waarde < 0) return ''
    rest = (rest * 32 + waarde) % 37
  }
  return code + CONTROLE.charAt(rest)
}

function inGroepen(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? code
}
