import { probleem } from '@/app/probleem'
import { telPoging } from '@/lib/platform/limiet'
import { leesToken, type Toegang, type Tokenfout } from '@/lib/toepassingen/lees-token'

const WAAROM: Record<Tokenfout['code'], string> = {
  'token.ontbreekt': 'send a token of client credentials: authorization: Bearer <token>',
  'token.ongeldig': 'this is no token that the identity provider gave for this interface',
  'token.verlopen': 'ask the identity provider for a new token',
  'toepassing.onbekend': 'the city does not let this client file',
  'aanmelder-stil': 'the identity provider does not give its keys; try again later',
}

/** The program that asks, or the refusal to give: of what is no good token, of a client that may not, and of one that asks too often. */
export async function wieVraagt(request: Request): Promise<Toegang | Response> {
  const toegang = await leesToken(request.headers.get('authorization'))
  if (!toegang.ok) return weiger(toegang.fout.code)
  const poging = await telPoging('toepassing', toegang.waarde.id)
  if (poging) return probleem(429, 'te-vaak', 'too many requests of this client', { 'retry-after': String(poging.wachtMinuten * 60) })
  return toegang.waarde
}

/** The refusal of a program whose token does not have the scope for what it asks (RFC 6750). */
export function zonderScope(scope: string): Response {
  return probleem(403, 'scope.ontbreekt', `the token needs scope ${scope}`, {
    'www-authenticate': `Bearer error="insufficient_scope", scope="${scope}"`,
  })
}

function weiger(code: Tokenfout['code']): Response {
  if (code === 'aanmelder-stil') return probleem(503, code, WAAROM[code], { 'retry-after': '60' })
  if (code === 'toepassing.onbekend') return probleem(403, code, WAAROM[code])
  const fout = code === 'token.ontbreekt' ? '' : ' error="invalid_token"'
  return probleem(401, code, WAAROM[code], { 'www-authenticate': `Bearer${fout}` })
}
