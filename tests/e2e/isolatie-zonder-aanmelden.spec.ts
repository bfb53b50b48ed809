import { nieuweDeelsleutel, nieuweReferentie, nieuwId } from '@/lib/platform/ids'
import { BEZOEKER_KOP } from '@/scripts/test/voordeur'
import { expect, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, rij } from '@/tests/ondersteuning/portaalburger'
import { meldVlugAan, vulVlugIn } from '@/tests/ondersteuning/vlug'
import { eenAdres, melding, meldVlug, openVlug, volgadres } from '@/tests/ondersteuning/zonder-aanmelden'

const DIENST = 'sluikstort-melden'

function bevestigd(referentie: string): Promise<{ bevestigd: boolean }> {
  const vraag = `select bevestigd_op is not null as bevestigd from contact join aanvraag on aanvraag.id = contact.aanvraag_id where referentie = $1`
  return rij(vraag, [referentie])
}

test('who only looks at a link confirms nothing and learns nothing: HEAD, previews, a browser that fetches ahead', async ({ page, request }) => {
  const email = eenAdres()
  const referentie = await meldVlug(page, email)
  const adres = await volgadres(email)
  for (const [naam, koppen] of [
    ['WhatsApp/2.23.20.0', {}],
    ['Mozilla/5.0 Chrome/140.0', { 'sec-purpose': 'prefetch' }],
    ['Mozilla/5.0 Safari/605', {}],
  ] as const) {
    const antwoord = await request.get(adres, { headers: { 'user-agent': naam, accept: 'text/html', ...koppen } })
    expect(antwoord.status(), naam).toBe(Object.keys(koppen).length > 0 ? 425 : 200)
    expect(antwoord.headers()['referrer-policy']).toBe('no-referrer')
    expect(antwoord.headers()['x-robots-tag']).toBe('noindex, nofollow')
    for (const niet of [referentie, email, 'Sluikstort']) expect(await antwoord.text(), naam).not.toContain(niet)
  }
  expect((await request.head(adres)).status()).toBe(200)
  expect(await bevestigd(referentie)).toEqual({ bevestigd: false })
  await openVlug(page, adres)
  expect(await bevestigd(referentie)).toEqual({ bevestigd: true })
})

test('what was begun in one browser is not there in another, and cannot be sent from it', async ({ page, anderePagina }) => {
  const { vooraf, wat } = melding()
  await vulVlugIn(page, DIENST, { ...(vooraf && { vooraf }), ...(wat && { wat }) })
  const { id } = await rij<{ id: string }>(
    "select id from aanvraag where dienst = $1 and status = 'concept' and bezoeker_id is not null order by gemaakt_op desc limit 1",
    [DIENST],
  )
  const koekjes = await page.context().cookies()
  expect(koekjes.find(({ name }) => name.endsWith('bezoek'))).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
  const ander = await anderePagina()
  expect(await (await ander.request.get(`/diensten/${DIENST}/aanvraag/wat`)).text()).not.toContain('Aan de brug')
  for (const vreemd of ['', 'x'.repeat(43), nieuwId()]) {
    const antwoord = await ander.request.get(`/diensten/${DIENST}/aanvraag/wat`, { headers: { cookie: `bezoek=${vreemd}` } })
    expect(antwoord.status()).toBe(200)
    expect(await antwoord.text()).not.toContain('Aan de brug')
  }
  const gestuurd = await ander.request.post(`/api/aanvragen/${DIENST}`, { form: { _taal: 'nl', _sleutel: id }, maxRedirects: 0 })
  expect(gestuurd.headers().location).toBe(`/diensten/${DIENST}?formulier=verdwenen`)
  await ander.request.post(`/api/aanvragen/${DIENST}/weg`, { form: { _taal: 'nl', _sleutel: id } })
  await meldVlugAan(ander, (await eenPortaalburger()).loginnaam)
  expect(await (await ander.request.get(`/diensten/${DIENST}`)).text()).not.toContain('Je begon dit formulier zonder aan te melden')
  expect(await (await page.request.get(`/diensten/${DIENST}/aanvraag/wat`)).text()).toContain('Aan de brug')
})

test('what was sent in one browser is neither confirmed to nor followed in another, and not by who signs in', async ({ page, anderePagina }) => {
  const email = eenAdres()
  const referentie = await meldVlug(page, email)
  const zaak = await openVlug(page, await volgadres(email))
  expect((await page.request.get(zaak)).url()).toContain(zaak)
  const ander = await anderePagina()
  const bevestiging = `/diensten/${DIENST}/aanvraag/bevestiging?aanvraag=${referentie}`
  for (const wie of ['nobody', 'somebody']) {
    if (wie === 'somebody') await meldVlugAan(ander, (await eenPortaalburger()).loginnaam)
    expect((await ander.request.get(bevestiging)).status(), wie).toBe(404)
    expect((await ander.request.get(zaak)).url(), wie).toContain('/volgen/werkt-niet')
    for (const adres of [`/mijn/aanvragen/${referentie}`, `/api/v1/aanvragen/${referentie}`]) {
      expect(await (await ander.request.get(adres)).text(), wie).not.toContain('oude zetel')
    }
  }
  const toegang = zaak.split('/').at(-1) ?? ''
  for (const [waar, velden] of [
    ['intrekken', {}],
    ['vragen', { taak: nieuwId(), tekst: 'x' }],
  ] as const) {
    const antwoord = await ander.request.post(`/api/volgen/${waar}`, { form: { taal: 'nl', toegang, ...velden } })
    expect(antwoord.url(), waar).toContain('/volgen/werkt-niet')
  }
  expect(await rij('select status from aanvraag where referentie = $1', [referentie])).toEqual({ status: 'ingediend' })
  const genomen = await ander.request.post('/api/volgen/overnemen', { form: { taal: 'nl', toegang } })
  expect(genomen.url()).toContain('/volgen/werkt-niet')
  for (const sleutel of [nieuweDeelsleutel(), referentie, '', '%00', 'x'.repeat(9_000)]) {
    const antwoord = await ander.request.post('/api/volgen', { form: { taal: 'nl', sleutel }, maxRedirects: 0 })
    expect([antwoord.status(), antwoord.headers().location, antwoord.headers()['set-cookie']]).toEqual([303, '/volgen/werkt-niet', undefined])
  }
})

test('a form that asks to sign in leads there, whatever a browser without sign-in sends', async ({ request }) => {
  for (const dienst of ['adreswijziging', 'bewonersparkeren', 'bestaat-niet']) {
    const stap = await request.post(`/api/aanvragen/${dienst}/vooraf`, { form: { _taal: 'nl', vooraf: 'geen' }, maxRedirects: 0 })
    expect(stap.headers().location ?? '', dienst).toMatch(/^\/aanmelden\?terug=/)
    expect(stap.headers()['set-cookie']).toBeUndefined()
    const gestuurd = await request.post(`/api/aanvragen/${dienst}`, { form: { _taal: 'nl', _sleutel: nieuwId() }, maxRedirects: 0 })
    expect(gestuurd.headers().location ?? '', dienst).toMatch(/^\/(aanmelden\?terug=|diensten\/bestaat-niet)/)
  }
})

test('who asks for a link with whatever they like gets one answer, and waits when they ask too often', async ({ request }) => {
  const koppen = { [BEZOEKER_KOP]: '203.0.113.77' }
  const antwoorden = new Set<string>()
  for (const form of [
    { nummer: nieuweReferentie(), email: eenAdres() },
    { nummer: '<b>', email: '@' },
    { nummer: 'x'.repeat(9_000), email: 'y'.repeat(9_000) },
    { nummer: '', email: '' },
    { nummer: "'; drop table contact", email: 'a@b.c\r\nBcc: x@y.z' },
  ]) {
    const antwoord = await request.post('/api/volgen/vraag', { form: { taal: 'nl', ...form }, headers: koppen, maxRedirects: 0 })
    antwoorden.add(`${antwoord.status()} ${antwoord.headers().location}`)
  }
  expect([...antwoorden]).toEqual(['303 /volgen?gevraagd=ja'])
  let laatste = ''
  for (let keer = 0; keer < 40; keer += 1) {
    const antwoord = await request.post('/api/volgen/vraag', { form: { taal: 'nl', nummer: 'x' }, headers: koppen, maxRedirects: 0 })
    laatste = antwoord.headers().location ?? ''
  }
  expect(laatste).toMatch(/^\/fout\/te-vaak/)
})
