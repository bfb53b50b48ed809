import { type Configuration, errors, interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider'
import type { Pool } from 'pg'
import { type Html, html, veilig } from '../pagina/html'
import { maakPagina } from '../pagina/pagina'
import { ACR, claimsVan, isMinstens, NIVEAUS, type Niveau } from './accounts'
import { maakAdapter } from './adapter'
import { leesSleutel } from './tabellen'
import { WOORDEN } from './woorden'

/** How the provider is started. `portalen` are the origins that people may come from and go back to. */
export type Opties = {
  databaseUrl: string
  issuer: string
  poort: number
  portalen: string[]
  aprofiel: { id: string; geheim: string }
  mprofiel: { id: string; geheim: string }
  /** A program that files for citizens, for which interface (its audience) and what (scopes); absent where there is none. */
  toepassing?: { id: string; geheim: string; publiek: string; scopes: string[] }
}

const UUR_SECONDEN = 3_600

/** A certified provider, set as the real one behaves as far as its public documentation says (domain facts 4.1). */
export async function maakConfiguratie(pool: Pool, { portalen, aprofiel, mprofiel, toepassing }: Opties): Promise<Configuration> {
  const klant = ({ id, geheim }: { id: string; geheim: string }, naam: string) => ({
    client_id: id,
    client_secret: geheim,
    redirect_uris: portalen.map((portaal) => `${portaal}/api/auth/callback/${naam}`),
    post_logout_redirect_uris: portalen.flatMap((portaal) => [`${portaal}/`, `${portaal}/en`]),
    response_types: ['code' as const],
    grant_types: ['authorization_code'],
  })
  return {
    adapter: maakAdapter(pool),
    clients: [klant(aprofiel, 'aprofiel'), klant(mprofiel, 'mprofiel'), ...(toepassing ? [programma(toepassing)] : [])],
    jwks: await leesSleutel(pool, 'jwks'),
    cookies: { keys: await leesSleutel<string[]>(pool, 'koekjes') },
    acrValues: Object.values(ACR),
    extraParams: ['auth_methods', 'minimal_assurance_level', 'lng'],
    scopes: ['openid', 'profile', 'email', 'phone', 'rrn', 'rol', ...(toepassing?.scopes ?? [])],
    claims: {
      openid: ['sub', 'acr', 'amr'],
      profile: ['given_name', 'family_name'],
      email: ['email'],
      phone: ['phone_number'],
      rrn: ['rrn'],
      rol: ['rol', 'team', 'loket', 'diensten'],
    },
    pkce: { required: () => true },
    ttl: { Session: UUR_SECONDEN, Grant: UUR_SECONDEN, Interaction: UUR_SECONDEN, IdToken: UUR_SECONDEN, AccessToken: 300 },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: { enabled: true, defaultResource: () => [], getResourceServerInfo: (_, gevraagd) => bronserver(gevraagd, toepassing) },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, formulier) => {
          const t = WOORDEN.nl
          const knop = html`<button type="submit" name="logout" value="yes">${t.afmelden}</button></form>`.bron
          toon(ctx, 200, t.afmelden, html`<p>${t.afmeldenUitleg}</p>${veilig(formulier.replace('</form>', knop))}`, portalen)
        },
        postLogoutSuccessSource: (ctx) => toon(ctx, 200, WOORDEN.nl.afgemeld, html`<p>${WOORDEN.nl.afgemeldUitleg}</p>`),
      },
    },
    interactions: { policy: beleid(), url: (_, interactie) => `/interactie/${interactie.uid}` },
    findAccount: async (_, accountId) => ({ accountId, claims: () => claimsVan(pool, accountId) }),
    loadExistingGrant: (ctx) => geefToestemming(ctx),
    renderError: (ctx, { error }) => {
      const t = WOORDEN.nl
      toon(ctx, 400, t.mislukt, html`<p>${t.misluktUitleg}</p><p class="stil">${error}</p>`)
    },
  }
}

/** A program that signs in with its own secret and never for a person. */
function programma({ id, geheim, scopes }: NonNullable<Opties['toepassing']>) {
  return {
    client_id: id,
    client_secret: geheim,
    redirect_uris: [],
    response_types: [],
    grant_types: ['client_credentials'],
    scope: scopes.join(' '),
  }
}

/** The interface for which a token is asked: it reads signed tokens by itself. */
function bronserver(gevraagd: string, toepassing: Opties['toepassing']) {
  if (gevraagd !== toepassing?.publiek) throw new errors.InvalidTarget('there is no such interface')
  return { scope: toepassing.scopes.join(' '), audience: toepassing.publiek, accessTokenFormat: 'jwt' as const, accessTokenTTL: 300 }
}

/** Answers, as the library asks it, with a page of ours in place of its own. */
function toon(ctx: KoaContextWithOIDC, status: number, titel: string, inhoud: Html, formulierenNaar: string[] = []): void {
  const { onderdeel, demo } = WOORDEN.nl
  const { koppen, tekst } = maakPagina({ taal: 'nl', titel, onderdeel, demo }, html`<h1>${titel}</h1>${inhoud}`, formulierenNaar)
  ctx.status = status
  ctx.set(koppen)
  ctx.body = tekst
}

/** What the portal may know of who signed in: the national number only from level substantial. */
async function geefToestemming({ oidc }: KoaContextWithOIDC) {
  const grant = new oidc.provider.Grant({ clientId: oidc.client?.clientId, accountId: oidc.session?.accountId })
  grant.addOIDCScope('openid profile email phone rol')
  if (isMinstens(niveauVan(oidc.session?.acr), 'substantial')) grant.addOIDCScope('rrn')
  else grant.rejectOIDCScope('rrn')
  await grant.save()
  return grant
}

function niveauVan(acr: string | undefined): Niveau {
  return NIVEAUS.find((niveau) => ACR[niveau] === acr) ?? 'low'
}

/** Somebody who is still signed in less strongly than is asked must sign in again. */
function beleid() {
  const basis = interactionPolicy.base()
  const { Check } = interactionPolicy
  basis.get('login')?.checks.add(
    new Check('niveau_te_laag', 'a stronger sign-in is asked', (ctx) => {
      const gevraagd = NIVEAUS.find((niveau) => niveau === ctx.oidc.params?.minimal_assurance_level) ?? 'low'
      return !isMinstens(niveauVan(ctx.oidc.session?.acr), gevraagd)
    }),
  )
  return basis
}
