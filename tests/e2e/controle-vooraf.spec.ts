import { eenDeelstuk } from '@/tests/ondersteuning/gedeeld'
import { expect, test } from '@/tests/ondersteuning/portaal'
import { rij } from '@/tests/ondersteuning/portaalburger'

test('who only looks at the address of a QR code does no check: HEAD, previews, a browser that fetches ahead', async ({ page, request }) => {
  const { documentId } = await eenDeelstuk(page)
  await page.goto(`/mijn/documenten/${documentId}`)
  const code = /C-[0-9A-Z-]{17}/.exec((await page.getByRole('main').textContent()) ?? '')?.[0] ?? ''
  const adres = `/controleer/${code}`
  const tel = async () =>
    (
      await rij<{ n: number }>('select count(*)::int as n from controle where versie_id in (select id from versie where document_id = $1)', [
        documentId,
      ])
    ).n
  expect((await request.head(adres)).status()).toBe(200)
  for (const kop of ['sec-purpose', 'purpose', 'x-moz']) {
    const vooraf = await request.get(adres, { headers: { [kop]: 'prefetch', accept: 'text/html' } })
    expect([vooraf.status(), await vooraf.text()], `${kop}: thrown away by the browser, which asks again`).toEqual([425, ''])
  }
  for (const programma of [
    'WhatsApp/2.23.20.0 A',
    'Mozilla/5.0 (compatible; Discordbot/2.0)',
    'Mozilla/5.0 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0',
  ]) {
    const tekst = await (await request.get(adres, { headers: { 'user-agent': programma } })).text()
    expect(tekst).toContain('<h1>Kijk een document na</h1>')
    expect(tekst).not.toContain('Dit document is geldig')
  }
  expect(await tel()).toBe(0)
  await page.goto(adres)
  await expect(page.getByRole('heading', { level: 1 }), 'a person reads the answer at once').toHaveText('Dit document is geldig')
  expect(await tel()).toBe(1)
})
