import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { nieuweControlecode } from '@/lib/platform/ids'
import { BEZOEKER_KOP } from '@/scripts/test/voordeur'
import { inTweeModi } from '@/tests/ondersteuning/in-elke-modus'
import { expect, type Page, test } from '@/tests/ondersteuning/portaal'
import { eenPortaalburger, opDatabase, rij, rijen } from '@/tests/ondersteuning/portaalburger'
import { haalBestand } from '@/tests/ondersteuning/reisstappen'
import { meldVlugAan, wachtOpVersies } from '@/tests/ondersteuning/vlug'

type Stuk = { documentId: string; code: string; nummer: string; pdf: Buffer }

/** A residence certificate of somebody new, as its holder has it before them on this page. */
async function eenStuk(page: Page): Promise<Stuk> {
  const { loginnaam, email } = await eenPortaalburger({ ik: { voornamen: ['Lotte', 'Maria'], achternaam: 'Janssens' } })
  await meldVlugAan(page, loginnaam)
  await wachtOpVersies(email, 7)
  const { id, nummer } = await rij<{ id: string; nummer: string }>(
    `select document.id, versie.nummer from document join versie on versie.document_id = document.id
       where documenttype = 'attest-hoofdverblijfplaats' and burger_id = (select id from burger where email = $1)`,
    [email],
  )
  const code = await codeOp(page, id)
  const main = page.getByRole('main')
  const { bytes } = await haalBestand(page, main.getByRole('link', { name: /^Download/ }).first())
  return { documentId: id, code, nummer, pdf: bytes }
}

/** The code of the newest version, as its holder reads it. */
async function codeOp(page: Page, documentId: string): Promise<string> {
  await page.goto(`/mijn/documenten/${documentId}`)
  return /C-[0-9A-Z-]{17}/.exec((await page.getByRole('main').textContent()) ?? '')?.[0] ?? ''
}

inTweeModi('who receives a document checks it by code, by QR code and by file, and its holder sees so', async ({ page, hand, anderToestel }) => {
  const { page: houder } = await anderToestel()
  const { documentId, code, nummer, pdf } = await eenStuk(houder)
  await expect(houder.getByText('Nog niemand keek dit document na.')).toBeVisible()
  const main = page.getByRole('main')
  const kop = page.getByRole('heading', { level: 1 })

  await page.goto('/')
  await hand.druk(page.getByRole('contentinfo').getByRole('link', { name: 'Document nakijken' }))
  await expect(kop).toHaveText('Kijk een document na')
  await hand.vul(page.getByLabel('Controlecode'), nummer)
  await hand.druk(page.getByRole('button', { name: 'Kijk na', exact: true }))
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Dit is het nummer van het document.')
  await expect(page.getByLabel('Controlecode')).toHaveValue(nummer)
  await hand.vul(page.getByLabel('Controlecode'), ` ${code.slice(2).toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `)
  await hand.druk(page.getByRole('button', { name: 'Kijk na', exact: true }))
  await expect(kop).toHaveText('Dit document is geldig')
  await expect(main).toContainText('L.M.J.')
  await expect(main).toContainText(nummer)
  await expect(main).not.toContainText('Janssens')
  expect(page.url(), 'the address does not hold the code').not.toContain(code)
  await page.reload()
  await expect(kop).toHaveText('Dit document is geldig')

  await page.goto(`/controleer/${code}`)
  await expect(kop).toHaveText('Dit document is geldig')
  await expect(page).toHaveTitle(/^Dit document is geldig/)

  const bestanden: [inhoud: Buffer, titel: string, uitleg: string][] = [
    [pdf, 'Dit document is geldig', 'Wij gaven het uit en het geldt vandaag.'],
    [Buffer.concat([pdf, Buffer.from('\n% iets')]), 'Dit bestand is veranderd', 'iets aan het bestand toegevoegd'],
    [
      Buffer.concat([pdf, Buffer.from('\n<</Type/Sig/ByteRange [0 1 2 3]>>\n%%EOF')]),
      'Dit bestand is veranderd',
      'een handtekening bij die niet van ons is',
    ],
    [Buffer.concat([Buffer.from(' '), pdf]), 'Dit bestand is veranderd', 'niet het bestand dat wij gaven'],
    [Buffer.from('%PDF-1.7\n<</Encrypt 1 0 R>>\n%%EOF'), 'Dit bestand is beveiligd', 'een wachtwoord'],
    [Buffer.from('%PDF-1.7\n%%EOF'), 'We kennen dit bestand niet', 'geen bestand dat wij gaven'],
    [randomBytes(2_000), 'Dit is geen pdf', 'altijd een pdf'],
    [Buffer.alloc(10_000_001), 'Dit bestand is te groot', 'ten hoogste 10 MB'],
  ]
  for (const [buffer, titel, uitleg] of bestanden) {
    await page.goto('/controleer')
    await page.getByLabel('Het pdf-bestand').setInputFiles({ name: 'attest.pdf', mimeType: 'application/pdf', buffer })
    await hand.druk(page.getByRole('button', { name: 'Kijk het bestand na' }))
    await expect(kop).toHaveText(titel)
    await expect(main).toContainText(uitleg)
  }
  await page.goto('/controleer')
  await hand.druk(page.getByRole('button', { name: 'Kijk het bestand na' }))
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Kies het pdf-bestand')

  await houder.goto(`/mijn/documenten/${documentId}`)
  const regels = houder.locator('#controles li')
  await expect(regels).toHaveCount(6)
  for (const [plaats, tekst] of ['veranderd', 'veranderd', 'veranderd', 'Met het bestand', 'Met de QR-code', 'Met de getypte code'].entries()) {
    await expect(regels.nth(plaats)).toContainText(tekst)
    await expect(regels.nth(plaats)).toContainText('versie 1')
  }
})

inTweeModi('the answer follows the document: replaced, no longer valid, withdrawn, and in English', async ({ page, anderToestel }) => {
  const { page: houder } = await anderToestel()
  const { documentId, code } = await eenStuk(houder)
  const kop = page.getByRole('heading', { level: 1 })
  const staat = async (van: string, nl: string, en: string) => {
    await page.goto(`/controleer/${van}`)
    await expect(kop).toHaveText(nl)
    await page.goto(`/en/controleer/${van.toLowerCase()}`)
    await expect(kop).toHaveText(en)
  }
  await staat(code, 'Dit document is geldig', 'This document is valid')
  const andere = await rijen<{ id: string }>(
    'select id from document where id <> $1 and burger_id = (select burger_id from document where id = $1) order by id',
    [documentId],
  )
  const [een = '', ander = ''] = andere.map(({ id }) => id)
  const [codeVanEen, codeVanAnder] = [await codeOp(houder, een), await codeOp(houder, ander)]
  await opDatabase(async (client) => {
    const beeindig = `update versie set status = $2::versie_status, einde_op = now(), einde_reden = 'proef' where document_id = $1`
    await client.query(beeindig, [een, 'vervallen'])
    await client.query(beeindig, [ander, 'ingetrokken'])
    await client.query('update document set vernieuw_vanaf = current_date where id = $1', [documentId])
    await client.query("select graphile_worker.add_job('zoek-te-vernieuwen')")
  })
  await staat(codeVanEen, 'Dit document is niet meer geldig', 'This document is no longer valid')
  await staat(codeVanAnder, 'Dit document is ingetrokken', 'This document was withdrawn')
  await expect(async () => {
    await page.goto(`/controleer/${code}`)
    await expect(kop).toHaveText('Dit document is vervangen', { timeout: 500 })
  }).toPass()
  await staat(code, 'Dit document is vervangen', 'This document was replaced')
})

test('a code that is mistyped is said to be so, and shown again to be mended', async ({ page }) => {
  const code = nieuweControlecode()
  const fout = `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`
  for (const [deel, zin] of [
    [fout, 'verkeerd overgetypt'],
    ['C-7K4M', 'te kort of te lang'],
    ['%00', 'te kort of te lang'],
    ['a'.repeat(3_000), 'te kort of te lang'],
  ] as const) {
    await page.goto(`/controleer/${deel}`)
    await expect(page.getByRole('main').getByRole('alert'), deel.slice(0, 20)).toContainText(zin)
    await expect(page.getByLabel('Controlecode')).not.toHaveValue('')
  }
})

test('a thousand codes that we did not issue are answered alike, as often as one may ask', async ({ request }) => {
  const antwoorden = new Set<string>()
  for (let beurt = 0; beurt < 40; beurt += 1) {
    const koppen = { [BEZOEKER_KOP]: `203.0.113.${beurt}`, accept: 'text/html' }
    await Promise.all(
      Array.from({ length: 25 }, async () => {
        const code = nieuweControlecode()
        const antwoord = await request.get(`/controleer/${code}`, { headers: koppen })
        expect(antwoord.status()).toBe(200)
        const csp = antwoord.headers()['content-security-policy'] ?? ''
        const nonce = /'nonce-([^']+)'/.exec(csp)?.[1] ?? ''
        const tekst = (await antwoord.text()).replace(/"\]\)<\/script><script[^>]*>self\.__next_f\.push\(\[1,"/g, '')
        antwoorden.add(
          tekst
            .replaceAll(nonce, '')
            .replaceAll(code, '')
            .replace(/\d+ [a-z]+ \d{4}, \d\d\.\d\d/g, ''),
        )
      }),
    )
  }
  expect(antwoorden.size).toBe(1)
})

test('who asks too often waits, whatever they ask', async ({ request }) => {
  const koppen = { [BEZOEKER_KOP]: '203.0.113.200' }
  const statussen: string[] = []
  for (let keer = 0; keer < 61; keer += 1) {
    const antwoord =
      keer % 2 === 0
        ? await request.get(`/controleer/${nieuweControlecode()}`, { headers: koppen, maxRedirects: 0 })
        : await request.post('/api/controleer', { headers: koppen, form: { code: 'x' }, maxRedirects: 0 })
    statussen.push(antwoord.headers().location ?? String(antwoord.status()))
  }
  expect(statussen.slice(0, 60).filter((status) => status.includes('te-vaak'))).toEqual([])
  expect(statussen.at(-1)).toMatch(/^\/fout\/te-vaak\?minuten=\d$/)
  const ander = await request.get(`/controleer/${nieuweControlecode()}`, { headers: { [BEZOEKER_KOP]: '203.0.113.201' }, maxRedirects: 0 })
  expect(ander.status()).toBe(200)
})

test('the page of a code is kept by no cache, sent on to nobody and found by no search engine', async ({ request }) => {
  for (const adres of [`/controleer/${nieuweControlecode()}`, `/en/controleer/${nieuweControlecode()}`, '/controleer/uitslag?u=x']) {
    const koppen = (await request.get(adres, { maxRedirects: 0 })).headersArray()
    const van = (naam: string) => koppen.filter((kop) => kop.name.toLowerCase() === naam).map(({ value }) => value)
    expect(van('referrer-policy'), adres).toEqual(['no-referrer'])
    expect(van('x-robots-tag'), adres).toEqual(['noindex, nofollow'])
    expect(van('cache-control').join(), adres).toContain('no-store')
  }
})

test('what goes wrong while a code is checked stands in the log without the code', async ({ page, request, klachten }) => {
  klachten.verwacht.push(/500/)
  const { code, documentId } = await eenStuk(page)
  const { id } = await rij<{ id: string }>('select id from versie where document_id = $1', [documentId])
  await opDatabase(async (client) => {
    await client.query(`alter table controle add constraint proef_log check (versie_id is distinct from '${id}') not valid`)
    try {
      expect((await page.goto(`/controleer/${code}`))?.status()).toBe(500)
    } finally {
      await client.query('alter table controle drop constraint proef_log')
    }
  })
  expect((await request.get(`/controleer/${code}`)).status()).toBe(200)
  const logs = ['web1', 'web2'].map((naam) => readFileSync(`.data/proefportaal/${naam}.log`, 'utf8')).join('')
  expect(logs).toContain('verzoek mislukt')
  expect(logs).not.toContain(code)
})

test('a file of 100 MB is refused with its own sentence, before it is read', async ({ page, klachten }) => {
  klachten.verwacht.push(/413/)
  const antwoord = await page.request.post('/api/controleer', {
    multipart: { bestand: { name: 'groot.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(100_000_000) } },
  })
  expect(antwoord.status()).toBe(413)
  expect(await antwoord.text()).toContain('<h1>Dit bestand is te groot</h1>')
})

test('an answer that is too old, or made by somebody else, leads back to the question', async ({ page }) => {
  await page.goto('/controleer/uitslag?u=v1.proef.AAAA')
  await expect(page.getByRole('main')).toContainText('ouder dan tien minuten')
  await page.goto('/en/controleer/uitslag')
  await expect(page.getByRole('main')).toContainText('more than ten minutes old')
})
