import { decodeJwt } from 'jose'
import type { AuthOptions } from 'next-auth'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/logger'
import { beeindigSessie } from './gebruik-sessie'
import { meldAan, profielFout } from './meld-aan'
import { findSessieRij } from './sessie'
import { veiligAdres } from './terug'

const TWAALF_UUR_SECONDEN = 43_200
const AANBIEDER_WACHT_MS = 5_000

type Claims = { sub: string }

/**
 * How people sign in: OpenID Connect with PKCE, state and nonce. The token in the cookie holds nothing but the
 * id of a session row; that row is the authority.
 */
export function authOpties(): AuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge: TWAALF_UUR_SECONDEN },
    pages: { signIn: '/aanmelden', error: '/aanmelden', signOut: '/' },
    providers: [
      aanbieder('aprofiel', env().APROFIEL_ISSUER, env().APROFIEL_CLIENT_ID, env().APROFIEL_CLIENT_SECRET, env().APROFIEL_SCOPE),
      aanbieder('mprofiel', env().MPROFIEL_ISSUER, env().MPROFIEL_CLIENT_ID, env().MPROFIEL_CLIENT_SECRET, env().MPROFIEL_SCOPE),
    ],
    callbacks: {
      signIn: ({ account, profile }) => {
        const fout = profielFout(account?.provider ?? '', profile)
        return fout ? `/aanmelden?error=${fout}` : true
      },
      jwt: async ({ token, account, profile }) => {
        if (!account) return token
        const vorige = await findSessieRij()
        if (vorige) await beeindigSessie(vorige.id)
        return { sid: await meldAan(account, profile) }
      },
      redirect: ({ url, baseUrl }) => veiligAdres(url, baseUrl),
    },
    logger: {
      error: (code, inhoud) => log.warn({ code, fout: inhoud instanceof Error ? inhoud.message : undefined }, 'aanmelden mislukt'),
      warn: (code) => log.debug({ code }, 'aanmelden: waarschuwing'),
      debug: () => undefined,
    },
  }
}

function aanbieder(id: string, issuer: string, clientId: string, clientSecret: string, scope: string): OAuthConfig<Claims> {
  return {
    id,
    name: id,
    type: 'oauth',
    wellKnown: `${issuer}/.well-known/openid-configuration`,
    issuer,
    clientId,
    clientSecret,
    idToken: true,
    // The ID token goes along in the address of signing out, so who the person is comes from userinfo instead.
    userinfo: {
      request: async ({ client, tokens }) => ({ ...decodeJwt(tokens.id_token ?? ''), ...(await client.userinfo(tokens.access_token ?? '')) }),
    },
    checks: ['pkce', 'state', 'nonce'],
    authorization: { params: { scope } },
    httpOptions: { timeout: AANBIEDER_WACHT_MS },
    profile: ({ sub }) => ({ id: sub }),
  }
}
