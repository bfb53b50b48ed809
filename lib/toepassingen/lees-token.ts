import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose'
import { env } from '@/lib/platform/env'
import { later, minuten, nu, seconden } from '@/lib/platform/klok'
import { log } from '@/lib/platform/logger'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { findToepassing, publiek, type Toepassing } from './toepassing'

/** Who asks, and what they may. */
export type Toegang = Toepassing & { scopes: ReadonlySet<string> }

/** No token or not one of ours; of a program that may not file; the provider is silent. */
export type Tokenfout = { code: 'token.ontbreekt' | 'token.ongeldig' | 'token.verlopen' | 'toepassing.onbekend' | 'aanmelder-stil' }

/** Only signatures that nobody can make who may check them: never a shared secret, never none. */
const ALGORITMEN = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']
const SPELING_SECONDEN = 30
const MAX_TOKEN = 8_000
const WACHT = seconden(2)
const SLEUTELS_GOED = minuten(10)

/**
 * Who sends a request, from its header `authorization`: a token of client credentials of the identity provider of citizens, signed by
 * it, made for us and still good, of a program that the city lists. A token of a person is none of these.
 */
export async function leesToken(kop: string | null): Promise<Result<Toegang, Tokenfout>> {
  const [, token = ''] = /^bearer +(\S+)$/i.exec(kop?.trim() ?? '') ?? []
  if (!token) return mislukt({ code: 'token.ontbreekt' })
  if (token.length > MAX_TOKEN) return mislukt({ code: 'token.ongeldig' })
  const gelezen = await controleer(token)
  if (!gelezen.ok) return gelezen
  const { client_id, azp, sub, scope } = gelezen.waarde
  const id = typeof client_id === 'string' ? client_id : azp
  if (typeof id !== 'string' || (sub !== undefined && sub !== id)) return mislukt({ code: 'token.ongeldig' })
  const toepassing = findToepassing(id)
  if (!toepassing) return mislukt({ code: 'toepassing.onbekend' })
  return ok({ ...toepassing, scopes: new Set(typeof scope === 'string' ? scope.split(' ').filter(Boolean) : []) })
}

async function controleer(token: string): Promise<Result<JWTPayload, Tokenfout>> {
  try {
    const { payload } = await jwtVerify(token, await sleutels(), {
      issuer: env().APROFIEL_ISSUER,
      audience: publiek(),
      algorithms: ALGORITMEN,
      requiredClaims: ['exp'],
      clockTolerance: SPELING_SECONDEN,
    })
    return ok(payload)
  } catch (fout) {
    if (fout instanceof errors.JWTExpired) return mislukt({ code: 'token.verlopen' })
    if (isStil(fout)) {
      log.warn({ fout: fout instanceof Error ? fout.message : undefined }, 'sleutels van de aanmelder niet gelezen')
      return mislukt({ code: 'aanmelder-stil' })
    }
    return mislukt({ code: 'token.ongeldig' })
  }
}

/** Whether the provider did not give its keys; whatever else went wrong, the token did not pass. */
function isStil(fout: unknown): boolean {
  if (fout instanceof errors.JWKSTimeout || fout instanceof AanmelderFout) return true
  return !(fout instanceof errors.JOSEError) || fout.code === 'ERR_JOSE_GENERIC'
}

/** The provider says nowhere which keys it signs with. */
class AanmelderFout extends Error {
  override name = 'AanmelderFout'
}

type Sleutels = ReturnType<typeof createRemoteJWKSet>
let bekend: { issuer: string; sleutels: Sleutels; tot: Date } | undefined

/** The keys of the provider: where they are is asked once in a while, and they themselves when a token names one that is new. */
async function sleutels(): Promise<Sleutels> {
  const { APROFIEL_ISSUER: issuer } = env()
  if (bekend?.issuer === issuer && bekend.tot > nu()) return bekend.sleutels
  const eerder = bekend?.issuer === issuer ? bekend.sleutels : undefined
  try {
    bekend = { issuer, sleutels: createRemoteJWKSet(await adresVanSleutels(issuer), { timeoutDuration: WACHT }), tot: later(nu(), SLEUTELS_GOED) }
    return bekend.sleutels
  } catch (fout) {
    if (eerder) return eerder
    throw fout
  }
}

async function adresVanSleutels(issuer: string): Promise<URL> {
  const antwoord = await fetch(`${issuer}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(WACHT), cache: 'no-store' })
  const { jwks_uri } = antwoord.ok ? ((await antwoord.json()) as { jwks_uri?: unknown }) : {}
  if (typeof jwks_uri !== 'string' || !URL.canParse(jwks_uri)) throw new AanmelderFout('the identity provider does not say where its keys are')
  return new URL(jwks_uri)
}
