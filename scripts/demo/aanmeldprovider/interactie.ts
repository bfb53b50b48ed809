import type { IncomingMessage, ServerResponse } from 'node:http'
import type Provider from 'oidc-provider'
import type { Pool } from 'pg'
import { type Html, html } from '../pagina/html'
import { stuurPagina } from '../pagina/pagina'
import { ACR, type Account, findAccount, isMinstens, listAccounts, MIDDELEN, NIVEAUS, type Niveau } from './accounts'
import { leesFormulier } from './lees-formulier'
import { type Taal, WOORDEN } from './woorden'

/** What the portal asks of a sign-in. */
type Vraag = { taal: Taal; medewerkers: boolean; minimum: Niveau; toegelaten?: string[] }
type Fout = { loginnaam: string; code: 'onbekend' | 'onmogelijk' }

/** Where the page is shown: who may be sent back to from its forms. */
export type Interactie = { provider: Provider; pool: Pool; mprofielId: string; portalen: string[] }

/** The page on which a person of the demonstration signs in, and what it sends. */
export async function behandelInteractie(interactie: Interactie, verzoek: IncomingMessage, antwoord: ServerResponse): Promise<void> {
  const { provider, pool } = interactie
  const { params } = await provider.interactionDetails(verzoek, antwoord)
  const vraag = leesVraag(params, interactie.mprofielId)
  if (verzoek.method !== 'POST') return toon(interactie, antwoord, vraag)
  const formulier = await leesFormulier(verzoek)
  if (formulier.get('stop')) {
    return provider.interactionFinished(verzoek, antwoord, { error: 'access_denied', error_description: 'stopped by the person' })
  }
  const [loginnaam = '', middel = ''] = (formulier.get('keuze') ?? `${formulier.get('loginnaam') ?? ''}|${formulier.get('middel') ?? ''}`).split('|')
  const account = await findAccount(pool, loginnaam, vraag.medewerkers)
  if (!account) return toon(interactie, antwoord, vraag, { loginnaam, code: 'onbekend' })
  const gekozen = MIDDELEN[middel]
  if (!gekozen || !middelenVan(account, vraag).includes(middel)) return toon(interactie, antwoord, vraag, { loginnaam, code: 'onmogelijk' })
  const login = { accountId: account.loginnaam, acr: ACR[gekozen.niveau], amr: [middel], remember: false }
  return provider.interactionFinished(verzoek, antwoord, { login }, { mergeWithLastSubmission: false })
}

async function toon({ pool, portalen }: Interactie, antwoord: ServerResponse, vraag: Vraag, fout?: Fout): Promise<void> {
  const t = WOORDEN[vraag.taal]
  const accounts = await listAccounts(pool, vraag.medewerkers)
  const inhoud = html`<h1>${t.titel}</h1><p class="stil">${t.inleiding}</p>
${vraag.minimum !== 'low' && html`<p><strong>${t.minimum}</strong></p>`}
<ul class="lijst">${accounts.map((account) => kaart(account, vraag))}</ul>
<h2>${t.anders}</h2>${typformulier(vraag, fout)}
<form method="post"><button type="submit" class="rand" name="stop" value="ja">${t.stop}</button></form>`
  stuurPagina(antwoord, fout ? 422 : 200, { taal: vraag.taal, titel: t.titel, onderdeel: t.onderdeel, demo: t.demo }, inhoud, portalen)
}

function kaart(account: Account, vraag: Vraag): Html {
  const t = WOORDEN[vraag.taal]
  const middelen = middelenVan(account, vraag)
  const knoppen = middelen.map((middel) => {
    const { niveau, [vraag.taal]: naam } = MIDDELEN[middel] ?? { niveau: 'low' as const, nl: middel, en: middel }
    const label = vraag.medewerkers ? naam : `${naam} (${t.niveau[niveau]})`
    return html`<button type="submit" class="rand" name="keuze" value="${account.loginnaam}|${middel}" aria-label="${account.voornaam}: ${label}">${label}</button>`
  })
  return html`<li class="kaart"><h2 class="klein">${account.voornaam} ${account.achternaam}</h2>
<p class="stil">${vraag.taal === 'nl' ? account.verhaal_nl : account.verhaal_en}</p>
${knoppen.length > 0 ? html`<form method="post" class="knoppen">${knoppen}</form>` : html`<p>${t.geenMiddel}</p>`}</li>`
}

function typformulier(vraag: Vraag, fout?: Fout): Html {
  const t = WOORDEN[vraag.taal]
  const middelen = Object.entries(MIDDELEN).filter(([middel]) => isGevraagd(middel, vraag))
  const keuze = middelen.map(([middel, naam]) => html`<option value="${middel}">${naam[vraag.taal]} (${t.niveau[naam.niveau]})</option>`)
  return html`<form method="post">
<div class="veld"><label for="loginnaam">${t.loginnaam}</label>
${fout && html`<p class="fout" id="loginnaam-fout">${t[fout.code]}</p>`}
<input type="text" id="loginnaam" name="loginnaam" value="${fout?.loginnaam ?? ''}" autocomplete="username" autocapitalize="none" spellcheck="false"${fout && html` aria-invalid="true" aria-describedby="loginnaam-fout"`}></div>
<div class="veld"><label for="middel">${t.middel}</label><select id="middel" name="middel">${keuze}</select></div>
<p><button type="submit">${t.meldAan}</button></p></form>`
}

function leesVraag(params: Record<string, unknown>, mprofielId: string): Vraag {
  const talen = [params.lng, ...String(params.ui_locales ?? '').split(' ')]
  const middelen = typeof params.auth_methods === 'string' ? params.auth_methods.split(',').map((middel) => middel.trim()) : undefined
  return {
    taal: talen[0] === 'en' || talen[1] === 'en' ? 'en' : 'nl',
    medewerkers: params.client_id === mprofielId,
    minimum: NIVEAUS.find((niveau) => niveau === params.minimal_assurance_level) ?? 'low',
    toegelaten: middelen,
  }
}

function middelenVan({ middelen }: Account, vraag: Vraag): string[] {
  return middelen.filter((middel) => isGevraagd(middel, vraag))
}

/** Whether a means is strong enough and among those that the portal allows. */
function isGevraagd(middel: string, { medewerkers, minimum, toegelaten }: Vraag): boolean {
  const bekend = MIDDELEN[middel]
  if (!bekend || middel.startsWith('iam-mprofiel') !== medewerkers) return false
  return isMinstens(bekend.niveau, minimum) && (medewerkers || !toegelaten || toegelaten.includes(middel))
}
