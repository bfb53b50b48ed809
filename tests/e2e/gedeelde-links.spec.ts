import { readFileSync } from 'node:fs'
import { nieuweDeelsleutel, nieuwId } from '@/lib/platform/ids'
import { BEZOEKER_KOP } from '@/scripts/test/voordeur'
import { bekijkVlug, deelVlug, eenDeelstuk, keerGeopend } from '@/tests/ondersteuning/gedeeld'
import { expect, test } from '@/tests/ondersteuning/portaal'
import { opDatabase, rij } from '@/tests/ondersteuning/portaalburger'

const WERKT_NIET = 'Deze link werkt niet (meer)'

test('who only looks at a link opens nothing and learns nothing: HEAD, previews, a browser that fetches ahead', async ({ page, request }) => {
  const { documentId } = await eenDeelstuk(page)
  const adres = await deelVlug(page, documentId, { doel: 'Geheim doel' })
  const kijkers: [string, Record<string, string>][] = [
    ['WhatsApp/2.23.20.0', {}],
    ['Mozilla/5.0 (compatible; Slackbot-LinkExpanding 1.0; +https://api.slack.com/robots)', {}],
    ['facebookexternalhit/1.1', {}],
    ['Mozilla/5.0 Chrome/140.0', { 'sec-purpose': 'prefetch;prerender' }],
    ['Mozilla/5.0 Safari/605', { purpose: 'preview' }],
  ]
  for (const [naam, koppen] of kijkers) {
    const antwoord = await request.get(adres, { headers: { 'user-agent': naam, accept: 'text/html', ...koppen } })
    const tekst = await antwoord.text()
    expect(antwoord.status(), naam).toBe(Object.keys(koppen).length > 0 ? 425 : 200)
    for (const niet of ['Geheim doel', 'Immo Zuid', 'L.J.', 'hoofdverblijfplaats']) expect(tekst, naam).not.toContain(niet)
  }
  expect((await request.head(adres)).status()).toBe(200)
  const gewoon = await (await request.get(adres, { headers: { accept: 'text/html' } })).text()
  expect(gewoon).toContain('Geheim doel')
  const [kop = ''] = /<head>.*?<\/head>/s.exec(gewoon) ?? []
  for (const niet of ['Geheim doel', 'Immo', 'L.J.', 'og:', 'twitter:', 'name="description"', 'prefetch']) expect(kop, niet).not.toContain(niet)
  expect(await keerGeopend(documentId)).toBe(0)
})

test('what does not work is answered alike: unknown, ended, used up, over, and no secret at all', async ({ page, request, anderePagina }) => {
  const { documentId } = await eenDeelstuk(page)
  const maak = (keren = '1') => deelVlug(page, documentId, { keren })
  const [op, gestopt, verlopen] = [await maak(), await maak('3'), await maak('3')]
  await bekijkVlug(await anderePagina(), op)
  await opDatabase(async (client) => {
    const ids = (await client.query<{ id: string }>('select id from deling where document_id = $1 order by id', [documentId])).rows.map(
      ({ id }) => id,
    )
    await client.query('update deling set beeindigd_op = now() where id = $1', [ids[1]])
    await client.query('alter table deling disable trigger deling_bewaakt')
    await client.query('update deling set tot_en_met = current_date - 2 where id = $1', [ids[2]])
    await client.query('alter table deling enable trigger deling_bewaakt')
  })
  const antwoorden = new Set<string>()
  for (const adres of [op, gestopt, verlopen, `/gedeeld/${nieuweDeelsleutel()}`, '/gedeeld/kort', '/gedeeld/%00', `/gedeeld/${'A'.repeat(900)}`]) {
    const antwoord = await request.get(adres, { headers: { accept: 'text/html' } })
    expect(antwoord.status(), adres).toBe(200)
    const tekst = await antwoord.text()
    const nonce = /'nonce-([^']+)'/.exec(antwoord.headers()['content-security-policy'] ?? '')?.[1] ?? ''
    const [main = ''] = /<main.*<\/main>/s.exec(tekst.replaceAll(nonce, '')) ?? []
    antwoorden.add(main)
  }
  expect(antwoorden.size).toBe(1)
  expect([...antwoorden][0]).toContain(WERKT_NIET)
  for (const sleutel of [op.slice(9), gestopt.slice(9), verlopen.slice(9), nieuweDeelsleutel(), '', 'x'.repeat(9_000)]) {
    const antwoord = await request.post('/api/gedeeld', { form: { taal: 'nl', sleutel }, maxRedirects: 0 })
    expect([antwoord.status(), antwoord.headers().location, antwoord.headers()['set-cookie']]).toEqual([303, '/gedeeld/werkt-niet', undefined])
  }
})

test('who asks too often waits, at the page and at the button', async ({ request }) => {
  const koppen = { [BEZOEKER_KOP]: '203.0.113.210' }
  const statussen: string[] = []
  for (let keer = 0; keer < 61; keer += 1) {
    const sleutel = nieuweDeelsleutel()
    const antwoord =
      keer % 2 === 0
        ? await request.get(`/gedeeld/${sleutel}`, { headers: koppen, maxRedirects: 0 })
        : await request.post('/api/gedeeld', { headers: koppen, form: { sleutel }, maxRedirects: 0 })
    statussen.push(antwoord.headers().location ?? String(antwoord.status()))
  }
  expect(statussen.slice(0, 60).filter((status) => status.includes('te-vaak'))).toEqual([])
  expect(statussen.at(-1)).toMatch(/^\/fout\/te-vaak\?minuten=\d$/)
})

test('what is shared is kept by no cache, sent on to nobody, found by no search engine, and its cookie is for us alone', async ({
  page,
  anderePagina,
}) => {
  const { documentId } = await eenDeelstuk(page)
  const adres = await deelVlug(page, documentId, { wat: 'downloaden' })
  const ontvanger = await anderePagina()
  const geopendOp = await ontvanger.request.post('/api/gedeeld', { form: { sleutel: adres.slice(9) }, maxRedirects: 0 })
  const koekje = geopendOp.headers()['set-cookie'] ?? ''
  for (const deel of ['HttpOnly', 'SameSite=lax', 'Max-Age=900', 'Path=/']) expect(koekje.toLowerCase()).toContain(deel.toLowerCase())
  const opening = geopendOp.headers().location ?? ''
  const bestand = opening.replace('/gedeeld/opening', '/api/gedeeld')
  for (const plek of [adres, `/en${adres}`, opening, bestand, '/gedeeld/werkt-niet']) {
    const koppen = (await ontvanger.request.get(plek, { maxRedirects: 0 })).headersArray()
    const van = (naam: string) => koppen.filter((kop) => kop.name.toLowerCase() === naam).map(({ value }) => value)
    expect(van('referrer-policy'), plek).toEqual(['no-referrer'])
    expect(van('x-robots-tag'), plek).toEqual(['noindex, nofollow'])
    expect(van('cache-control').join(), plek).toContain('no-store')
  }
  expect((await ontvanger.request.get(bestand)).headers()['content-type']).toBe('application/pdf')
  const ander = await anderePagina()
  expect((await ander.request.get(bestand, { maxRedirects: 0 })).headers().location, 'no key without the cookie').toBe(opening)
})

test('two links that are open in one browser are not taken for each other', async ({ page, anderePagina }) => {
  const [een, ander] = [await eenDeelstuk(page), await anderePagina()]
  const twee = await eenDeelstuk(ander)
  const ontvanger = await anderePagina()
  const eerste = await bekijkVlug(ontvanger, await deelVlug(page, een.documentId, { doel: 'Eerste doel' }))
  const tweede = await bekijkVlug(ontvanger, await deelVlug(ander, twee.documentId, { doel: 'Tweede doel' }))
  for (const [adres, doel] of [
    [eerste, 'Eerste doel'],
    [tweede, 'Tweede doel'],
  ] as const) {
    await ontvanger.goto(adres)
    await expect(ontvanger.getByRole('main')).toContainText(doel)
  }
})

test('a link that is opened twenty times at once for three is opened three times', async ({ page, request }) => {
  const { documentId } = await eenDeelstuk(page)
  const adres = await deelVlug(page, documentId)
  const antwoorden = await Promise.all(
    Array.from({ length: 20 }, () => request.post('/api/gedeeld', { form: { sleutel: adres.slice(9) }, maxRedirects: 0 })),
  )
  expect(antwoorden.filter((antwoord) => antwoord.headers().location?.startsWith('/gedeeld/opening/'))).toHaveLength(3)
  expect(await keerGeopend(documentId)).toBe(3)
})

test('the log tells nothing of a link, not of one that is opened and not of one that fails', async ({ page, klachten, anderePagina }) => {
  klachten.verwacht.push(/500/)
  const { documentId } = await eenDeelstuk(page)
  const adres = await deelVlug(page, documentId, { doel: 'Geheim doel' })
  const ontvanger = await anderePagina()
  await ontvanger.goto(await bekijkVlug(ontvanger, adres))
  const { id } = await rij<{ id: string }>('select id from deling where document_id = $1', [documentId])
  await opDatabase(async (client) => {
    await client.query(`alter table opening add constraint proef_log check (deling_id <> '${id}') not valid`)
    try {
      const mislukt = await ontvanger.request.post('/api/gedeeld', { form: { sleutel: adres.slice(9) }, headers: { accept: 'text/html' } })
      expect(mislukt.status()).toBe(500)
    } finally {
      await client.query('alter table opening drop constraint proef_log')
    }
    // What the front of a link reads of its holder cannot be read for a moment.
    await client.query("update deling set doel_versleuteld = 'v1.stuk.AAAA' where id = $1", [id])
  })
  expect((await ontvanger.goto(adres))?.status()).toBe(500)
  const logs = ['web1', 'web2'].map((naam) => readFileSync(`.data/proefportaal/${naam}.log`, 'utf8')).join('')
  expect(logs).toContain('verzoek mislukt')
  for (const niet of [adres.slice(9), 'Geheim doel']) expect(logs).not.toContain(niet)
})

test('a link that was made once is not shown again, and not to somebody else', async ({ page, anderePagina }) => {
  const { documentId } = await eenDeelstuk(page)
  const form = { taal: 'nl', document: documentId, wat: 'lezen', ontvanger: 'Immo', doel: 'Huur', dagen: '7', keren: '1' }
  const antwoord = await page.request.post('/api/mijn/documenten/delen', { form, maxRedirects: 0 })
  const link = new URL(antwoord.headers().location ?? '', 'http://x').searchParams.get('link') ?? ''
  const ander = await anderePagina()
  const { documentId: hunDocument } = await eenDeelstuk(ander)
  await ander.goto(`/mijn/documenten/${hunDocument}/delen?link=${link}`)
  await expect(ander.getByRole('main')).toContainText('We tonen de link niet meer.')
  await expect(ander.locator('[data-link]')).toHaveCount(0)
  for (const verkeerd of [
    { ...form, document: nieuwId() },
    { ...form, document: 'onzin' },
  ]) {
    const geweigerd = await page.request.post('/api/mijn/documenten/delen', { form: verkeerd, maxRedirects: 0 })
    expect(geweigerd.headers().location).not.toContain('link=')
  }
})
