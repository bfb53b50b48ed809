import { env } from '@/lib/platform/env'
import { nieuweControlecode, normaliseerCode } from '@/lib/platform/ids'
import { ontsleutel, sleutelHash, versleutel } from '@/lib/platform/versleuteling'

/**
 * The code of a new versie, with how it is stored: a keyed hash by which it is found, and the code itself encrypted.
 * Whoever reads the database without keys can check nobody's document and prints no code that would be found.
 */
export function nieuweControle(versieId: string): { code: string; kolommen: { controleHash: string; controlecodeVersleuteld: string } } {
  const code = nieuweControlecode()
  return { code, kolommen: { controleHash: controleHash(code), controlecodeVersleuteld: versleutel(code, `versie:${versieId}`) } }
}

/** The code of a versie; undefined when it was issued before there were codes. */
export function leesControlecode(versie: { id: string; controlecodeVersleuteld: string | null }): string | undefined {
  return versie.controlecodeVersleuteld ? ontsleutel(versie.controlecodeVersleuteld, `versie:${versie.id}`) : undefined
}

/** How a code is stored to be found. */
export function controleHash(code: string): string {
  return sleutelHash(code, 'controlecode')
}

/** Where anyone checks a document. */
export function controlepagina(): string {
  return `${env().PUBLIC_URL}/controleer`
}

/** What the QR code of a document holds. */
export function controleadres(code: string): string {
  return `${controlepagina()}/${code}`
}

/** What somebody typed: a code, or why it cannot be one. Nothing is looked up for it. */
export type Getypt = { soort: 'code'; code: string } | { soort: Typfout }

/** Nothing; the number of a document; another length; a character that does not fit the others. */
export const TYPFOUTEN = ['leeg', 'nummer', 'lengte', 'teken'] as const
export type Typfout = (typeof TYPFOUTEN)[number]

/** Characters of a code without its first letter. */
const LENGTE = 14
/** Longer than any address that holds one. */
const MAX_GETYPT = 500

/**
 * A code as it was typed, read aloud or pasted: any case, any dashes and spaces, with or without its first letter, as
 * the whole address, O for 0, I or L for 1 and U for V.
 */
export function leesGetypt(getypt: string): Getypt {
  if (getypt.length > MAX_GETYPT) return { soort: 'lengte' }
  const laatste =
    getypt
      .normalize('NFKC')
      .trim()
      .replace(/[/?#]+$/, '')
      .split('/')
      .at(-1) ?? ''
  const tekens = laatste.toUpperCase().replace(/[\s\p{P}\p{Cf}]/gu, '')
  if (!tekens) return { soort: 'leeg' }
  if (normaliseerCode(tekens)?.startsWith('D-')) return { soort: 'nummer' }
  const zonderSoort = tekens.length === LENGTE + 1 && tekens.startsWith('C') ? tekens.slice(1) : tekens
  if (zonderSoort.length !== LENGTE) return { soort: 'lengte' }
  const code = normaliseerCode(`C${zonderSoort.replaceAll('U', 'V')}`)
  return code ? { soort: 'code', code } : { soort: 'teken' }
}
