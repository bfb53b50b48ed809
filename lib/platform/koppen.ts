import { env, isOntwikkeling } from './env'

/** In which our own rim says what was asked for, where it asks for the page of what is not there. */
export const GEZOCHT_KOP = 'x-gezocht'

const JAAR_SECONDEN = 31_536_000

/** A word that nobody can know before the page that it stands in. */
export function maakNonce(): string {
  return btoa(crypto.randomUUID())
}

/**
 * The content security policy of one request: scripts only with its nonce, nothing inline, forms only to
 * ourselves and, since a form post may redirect there, to the identity providers. The development server writes
 * styles into the page and evaluates code to show where a fault comes from; nothing else may.
 */
export function beleid(nonce: string): string {
  const { APROFIEL_ISSUER, MPROFIEL_ISSUER } = env()
  const aanmelders = [...new Set([APROFIEL_ISSUER, MPROFIEL_ISSUER].map((adres) => new URL(adres).origin))].join(' ')
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isOntwikkeling() ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${isOntwikkeling() ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `form-action 'self' ${aanmelders}`,
  ].join('; ')
}

/** The policy of an answer that is no page of ours: a file, a redirect, a refusal. A page replaces it with its own. */
export const ZONDER_PAGINA = `default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'`

/** Whether a page is one of a form: only there a device may be asked where it is, and only by a press. */
function isFormulier(pad: string): boolean {
  return /^(\/en)?\/diensten\/[^/]+\/aanvraag\//.test(pad)
}

/** The headers that every answer carries. HSTS only where the portal is served over https. */
export function veiligeKoppen(csp: string, pad = ''): [string, string][] {
  const koppen: [string, string][] = [
    ['content-security-policy', csp],
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'same-origin'],
    ['permissions-policy', `camera=(), microphone=(), geolocation=(${isFormulier(pad) ? 'self' : ''}), browsing-topics=()`],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
    ['x-frame-options', 'DENY'],
  ]
  if (env().PUBLIC_URL.startsWith('https:')) koppen.push(['strict-transport-security', `max-age=${JAAR_SECONDEN}; includeSubDomains`])
  return koppen
}

/** Whether a page answers to what stands in its own address: the code of somebody's document, or the secret of a link to a document or a case. */
export function isMetCode(pad: string): boolean {
  return /^(\/en)?\/(controleer|gedeeld|status|volgen)\/./.test(pad)
}

/** For such a page, and for what is shared: no other page and no search engine gets to know it. */
export function koppenBijCode(pad: string): [string, string][] {
  if (!isMetCode(pad) && !/^\/api\/(gedeeld|volgen)/.test(pad)) return []
  return [
    ['referrer-policy', 'no-referrer'],
    ['x-robots-tag', 'noindex, nofollow'],
  ]
}
