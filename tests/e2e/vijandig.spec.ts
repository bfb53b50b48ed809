import { PDF } from '@/tests/aanvragen/bestanden'
import { haalRauw } from '@/tests/ondersteuning/haal-rauw'
import { inTweeModi } from '@/tests/ondersteuning/in-elke-modus'
import { adresUit, expect, type Page, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger } from '@/tests/ondersteuning/portaalburger'
import { akteVanAnder, dagenVerder, meldVlugAan, stuurVlug, verhuisVlug, vulVlugIn } from '@/tests/ondersteuning/vlug'

const LANG = 'a'.repeat(10_000)
const MB = 1_000_000

/** Addresses that no link of ours has. */
const VREEMDE_PADEN = [
  '/%',
  '/en/%ff%fe',
  '/%00',
  `/${LANG}`,
  '/../../etc/passwd',
  '/diensten/..%2f..%2f..%2fetc%2fpasswd',
  '/diensten/__proto__',
  '/diensten/constructor/aanvraag/wat',
  '/diensten/%00/aanvraag/wat',
  '/diensten/geboorteakte/aanvraag/%00',
  '/en/diensten/geboorteakte/aanvraag/toString',
]

const VREEMDE_CODES = ['%E0%A4%A', '%00', LANG.slice(0, 6_000), '..%2f..%2f', "'%20or%201=1", '__proto__', '00000000-0000-7000-8000-000000000000']
const PLAATSEN_VAN_CODES = {
  burger: [
    '/mijn/aanvragen/…',
    '/en/mijn/aanvragen/…/intrekken',
    '/mijn/aanvragen/…/bijlagen/…',
    '/mijn/documenten/…',
    '/mijn/documenten/…/pdf/…',
    '/mijn/gegevens/inzage/…',
  ],
  medewerker: ['/loket/aanvragen/…', '/loket/aanvragen/…/besluit', '/loket/aanvragen/…/bijlagen/…', '/loket/goedkeuren/…'],
}

const VREEMDE_VRAGEN = ['%00', '%E0%A4%A', '%27', LANG.slice(0, 3_000), '__proto__', '-1', '1e999', '../..']
const PAGINAS_MET_VRAGEN: Record<'burger' | 'medewerker', [pad: string, ...namen: string[]][]> = {
  burger: [
    ['/mijn/documenten', 'voor', 'zoek', 'stand'],
    ['/mijn/documenten/vanzelf', 'gezet', 'mail'],
    ['/mijn/aanvragen', 'voor'],
    ['/mijn/berichten', 'voor'],
    ['/mijn/gegevens', 'voor', 'nummer'],
    ['/diensten', 'zoek', 'vraag', 'q'],
    ['/diensten/geboorteakte', 'formulier'],
    ['/diensten/geboorteakte/aanvraag/wat', 'vanuit', 'bron', 'rijen'],
    ['/diensten/geboorteakte/aanvraag/bevestiging', 'aanvraag'],
    ['/aanmelden', 'terug', 'niveau', 'wie', 'fout'],
    ['/fout/te-vaak', 'minuten'],
    ['/controleer', 'u', 'fout'],
    ['/controleer/uitslag', 'u'],
    ['/api/v1/adressen', 'q'],
  ],
  medewerker: [
    ['/loket', 'filter', 'pagina'],
    ['/loket/inzagen', 'referentie', 'medewerker', 'voor'],
    ['/loket/documenten', 'nummer', 'waarom', 'gedaan', 'mislukt', 'u'],
    ['/loket/storingen', 'na', 'opnieuw'],
    ['/loket/beschermd', 'u', 'k'],
  ],
}

const WIE = ['burger', 'medewerker'] as const

for (const wie of WIE) {
  test(`an address that nobody typed gets a page that says so, never a fault of ours, for a ${wie}`, async ({ page }) => {
    await meldAanAls(page, wie)
    const codes = PLAATSEN_VAN_CODES[wie].flatMap((plaats) => VREEMDE_CODES.map((code) => plaats.replaceAll('…', code)))
    for (const adres of [...VREEMDE_PADEN, ...codes]) {
      const { status, tekst } = await haalRauw(page, adres)
      const waar = `${adres.slice(0, 80)} (${adres.length})`
      // A file of a case that is not there leads to the page of that case, which is not there.
      if (wie === 'medewerker' && status === 303) continue
      expect(status, waar).toBe(404)
      expect(tekst, waar).toMatch(/<h1>(We vinden deze pagina niet|We cannot find this page)<\/h1>/)
    }
  })

  test(`a question that nobody asks is answered, once or twice in an address, for a ${wie}`, async ({ page }) => {
    await meldAanAls(page, wie)
    for (const [pad, ...namen] of PAGINAS_MET_VRAGEN[wie]) {
      const vragen = namen.flatMap((naam) => VREEMDE_VRAGEN.map((vraag) => `${naam}=${vraag}`))
      for (const vraag of [...vragen, ...namen.map((naam) => `${naam}=a&${naam}=b`)]) {
        const { status } = await haalRauw(page, `${pad}?${vraag}`)
        expect(status, `${pad}?${vraag.slice(0, 60)}`).toBeLessThan(500)
      }
    }
  })
}

const HTML = `"><b>vet</b><script>document.title='gekaapt'</script> 'en' & {{7*7}}`

inTweeModi('what looks like HTML is text wherever it is shown', async ({ page, anderToestel }) => {
  const burger = await eenPortaalburger()
  await meldVlugAan(page, burger.loginnaam)
  await vulVlugIn(page, 'adreswijziging', {
    situatie: { situatie: 'gewoon' },
    'nieuw-adres': {
      'nieuwAdres-straat': HTML.slice(0, 80),
      'nieuwAdres-huisnummer': '1',
      'nieuwAdres-bus': '<i>',
      'verhuisdatum-dag': dagenVerder(-3),
    },
  })
  await toontAlsTekst(page, '/diensten/adreswijziging/aanvraag/adres-onbekend')
  expect(await page.goto('/diensten/adreswijziging/aanvraag/nieuw-adres')).not.toBeNull()
  await expect(page.getByLabel('Straat')).toHaveValue(HTML.slice(0, 80))

  const antwoorden = akteVanAnder('<img src=x onerror=alert(1)>.pdf', PDF)
  const referentie = await stuurVlug(page, 'geboorteakte', {
    ...antwoorden,
    persoon: { voornamen: HTML, achternaam: HTML, 'geboortedatum-dag': '12 3 1951', geboorteplaats: HTML.slice(0, 80), namenOuders: HTML },
    toelichting: { toelichting: `${HTML}\n${HTML}` },
  })
  for (const adres of [`/mijn/aanvragen/${referentie}`, `/en/mijn/aanvragen/${referentie}`]) await toontAlsTekst(page, adres)
  const { page: loket } = await anderToestel()
  await meldVlugAan(loket, 'dirk', 'iam-mprofiel-eid')
  await toontAlsTekst(loket, `/loket/aanvragen/${referentie}`)
  await loket.goto(`/loket/inzagen?referentie=${encodeURIComponent(HTML)}`)
  await expect(loket.getByLabel('Referentie van een aanvraag')).toHaveValue(HTML)
})

test('signs that cannot be stored and answers without end are no fault of ours', async ({ page }) => {
  await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
  for (const tekst of ['a\0b', '\u202Eomgekeerd', '\uD800', 'ø̈́'.repeat(4_000)]) {
    for (const [stap, velden] of Object.entries<Record<string, string>>({
      situatie: { situatie: tekst },
      'nieuw-adres': { 'nieuwAdres-straat': tekst, 'nieuwAdres-huisnummer': tekst, 'verhuisdatum-dag': tekst },
      wie: { wie: tekst, anderen: tekst },
    })) {
      const antwoord = await page.request.post(`/api/aanvragen/adreswijziging/${stap}`, { form: { ...velden, _sleutel: tekst, _actie: tekst } })
      expect(antwoord.status(), `${stap}: ${JSON.stringify(tekst.slice(0, 10))}`).toBeLessThan(500)
    }
    const zin = await page.request.post('/api/mijn/intrekken', { form: { referentie: tekst } })
    expect(zin.status()).toBeLessThan(500)
  }
  const straat = await verhuisVlug(page)
  expect(straat).not.toBe('')
})

test('more than may be sent gets a page that says how much, and a form of another site one that says so', async ({ page }) => {
  await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
  const multipart = { bewijs: { name: 'groot.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(31 * MB) } }
  for (const adres of ['/api/aanvragen/geboorteakte/hoedanigheid', '/api/aanmelden', '/loket']) {
    const antwoord = await page.request.post(adres, { multipart })
    expect(antwoord.status(), adres).toBe(413)
    expect(await antwoord.text()).toContain('<h1>Wat je stuurde, is te groot</h1>')
  }
  const referer = `${adresUit('PORTAAL_URL')}/en/diensten/geboorteakte/aanvraag/hoedanigheid`
  const engels = await page.request.post('/api/aanvragen/geboorteakte/hoedanigheid', { multipart, headers: { referer } })
  expect(await engels.text()).toContain('<h1>What you sent is too large</h1>')
  const klein = { bewijs: { name: 'klein.pdf', mimeType: 'application/pdf', buffer: Buffer.from(PDF) } }
  const vanElders = await page.request.post('/api/aanvragen/geboorteakte/hoedanigheid', {
    multipart: klein,
    headers: { origin: 'https://elders.example' },
  })
  expect(vanElders.status()).toBe(403)
  expect(await vanElders.text()).toContain('<h1>We konden dit niet aannemen</h1>')
})

async function meldAanAls(page: Page, wie: (typeof WIE)[number]): Promise<void> {
  if (wie === 'burger') await meldVlugAan(page, (await eenPortaalburger()).loginnaam)
  else await meldVlugAan(page, 'dirk', 'iam-mprofiel-eid')
}

async function toontAlsTekst(page: Page, adres: string): Promise<void> {
  await page.goto(adres)
  await expect(page.locator('b'), adres).toHaveCount(0)
  await expect(page.locator('img[onerror]'), adres).toHaveCount(0)
  expect(await page.content(), adres).not.toContain("<script>document.title='gekaapt'")
  await expect(page, adres).not.toHaveTitle(/gekaapt/)
}
