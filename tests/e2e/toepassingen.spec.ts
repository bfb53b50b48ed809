import { BEZOEKER_KOP } from '@/scripts/test/voordeur'
import { adresUit, expect, type Page, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, mailsVan, type Portaalburger } from '@/tests/ondersteuning/portaalburger'
import { meldVlugAan } from '@/tests/ondersteuning/vlug'
import { afwijkingen } from '@/tests/ondersteuning/volgens-openapi'

const DIENST = 'sluikstort-melden'
const ANTWOORDEN = {
  vooraf: 'geen',
  wat: 'sluikstort-zakken-meubels-of',
  locatie: { straat: 'Abdijstraat', huisnummer: '12', postcode: '2020' },
  gevaar: false,
  antwoordGewenst: false,
  beschrijving: 'Vijf zakken naast de <glasbol>',
}

/** A token of the demonstration's identity provider, as the document of the interface says how to get one. */
async function tokenVoor(scope: string): Promise<{ status: number; json: { access_token?: string } }> {
  const { APROFIEL_ISSUER = '', PUBLIC_URL = '' } = JSON.parse(adresUit('PORTAAL_OMGEVING')) as Record<string, string>
  const { token_endpoint } = (await (await fetch(`${APROFIEL_ISSUER}/.well-known/openid-configuration`)).json()) as { token_endpoint: string }
  const antwoord = await fetch(token_endpoint, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from('proefplatform:proef').toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope, resource: `${PUBLIC_URL}/api/v1` }),
  })
  return { status: antwoord.status, json: (await antwoord.json()) as { access_token?: string } }
}

/** Sends what a program sends, from outside any browser. */
async function stuur(pad: string, { token = '', ...anders }: RequestInit & { token?: string } = {}) {
  const koppen = { [BEZOEKER_KOP]: '203.0.113.7', ...(token ? { authorization: `Bearer ${token}` } : {}), ...(anders.headers as object) }
  const antwoord = await fetch(`${adresUit('PORTAAL_URL')}${pad}`, { redirect: 'manual', ...anders, headers: koppen })
  return { status: antwoord.status, koppen: antwoord.headers, tekst: await antwoord.text() }
}

function dienIn(token: string, { insz, achternaam, email }: Portaalburger, sleutel: string, antwoorden: object = ANTWOORDEN) {
  const body = JSON.stringify({ persoon: { insz, achternaam, email }, antwoorden })
  const headers = { 'content-type': 'application/json', 'idempotency-key': sleutel }
  return stuur(`/api/v1/diensten/${DIENST}/aanvragen`, { method: 'POST', token, headers, body })
}

async function ziet(page: Page, adres: string, tekst: string): Promise<void> {
  await page.goto(adres)
  await expect(page.getByRole('main')).toContainText(tekst)
}

test('a program files with a token of the provider; citizen and staff see through which, and the program how it stands', async ({
  page,
  anderePagina,
}) => {
  const burger = await eenPortaalburger()
  const { json } = await tokenVoor(`aanvraag:${DIENST}`)
  const token = json.access_token ?? ''
  const ingediend = await dienIn(token, burger, `sleutel-${burger.loginnaam}`)
  expect(ingediend.status, ingediend.tekst).toBe(201)
  const { referentie } = JSON.parse(ingediend.tekst) as { referentie: string }
  const nogEens = await dienIn(token, burger, `sleutel-${burger.loginnaam}`)
  expect([nogEens.status, nogEens.tekst]).toEqual([200, ingediend.tekst])

  const stand = await stuur(`/api/v1/aanvragen/${referentie}`, { token })
  expect(
    afwijkingen('/aanvragen/{referentie}', 'get', { status: stand.status, soort: stand.koppen.get('content-type'), json: JSON.parse(stand.tekst) }),
  ).toBe('')
  expect(stand.tekst).not.toContain('glasbol')

  await expect.poll(async () => (await mailsVan(burger.email)).map(({ onderwerp }) => onderwerp)).toContain('Er is een aanvraag voor je ingediend')
  await meldVlugAan(page, burger.loginnaam)
  await ziet(page, '/mijn/berichten', `Proefplatform diende je aanvraag ${referentie} voor je in.`)
  await ziet(page, `/mijn/aanvragen/${referentie}`, 'Ingediend via Proefplatform, niet door jou zelf.')
  await expect(page.getByRole('main')).toContainText('Vijf zakken naast de <glasbol>')
  await ziet(page, `/en/mijn/aanvragen/${referentie}`, 'Sent through Proefplatform, not by yourself.')
  await ziet(page, '/mijn/gegevens', 'Programma van Proefplatform')

  const balie = await anderePagina()
  await meldVlugAan(balie, 'nadia', 'iam-mprofiel-eid')
  await ziet(balie, `/loket/aanvragen/${referentie}`, 'het programma van Proefplatform')
  await expect(balie.getByText('Ingediend via')).toBeVisible()
})

test('a scope that the client does not have is not in its token, and a token without it files nothing', async () => {
  const burger = await eenPortaalburger()
  const zonder = (await tokenVoor('aanvraag:bestaat-niet')).json.access_token ?? ''
  expect(JSON.parse(Buffer.from(zonder.split('.')[1] ?? '', 'base64url').toString()).scope ?? '').not.toContain('bestaat-niet')
  expect((await dienIn(zonder, burger, 'een-sleutel')).status).toBe(403)
  const token = (await tokenVoor('aanvraag:adreswijziging')).json.access_token ?? ''
  const geweigerd = await dienIn(token, burger, 'een-sleutel')
  expect([geweigerd.status, JSON.parse(geweigerd.tekst).code]).toEqual([403, 'scope.ontbreekt'])
  expect((await dienIn('', burger, 'een-sleutel')).status).toBe(401)
})

test('what is too large, or comes from the page of another site, is refused before it is read', async () => {
  const groot = await stuur(`/api/v1/diensten/${DIENST}/aanvragen`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: 'x'.repeat(31_000_000),
  })
  expect([groot.status, groot.koppen.get('content-type')]).toEqual([413, 'application/problem+json'])
  const elders = await stuur(`/api/v1/diensten/${DIENST}/aanvragen`, { method: 'POST', headers: { origin: 'https://elders.example' }, body: '{}' })
  expect(elders.status).toBe(403)
})
