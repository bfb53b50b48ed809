import { LEVENSGEBEURTENISSEN, THEMAS } from '@/lib/catalogus/dienst-record'
import { listDiensten, listIngangen } from '@/lib/catalogus/find-dienst'
import { expect, test } from '@/tests/ondersteuning/portaal'
import { isGeldigeHtml } from '@/tests/ondersteuning/toegankelijk'

const SLUGS = [...listDiensten('nl'), ...listIngangen()].map(({ slug }) => slug)
const PER_TEST = 25

for (let begin = 0; begin < SLUGS.length; begin += PER_TEST) {
  const hier = SLUGS.slice(begin, begin + PER_TEST)
  test(`the pages of diensten from ${hier[0]} are there in both languages, and valid`, async ({ request }) => {
    for (const slug of hier) {
      for (const adres of [`/diensten/${slug}`, `/en/diensten/${slug}`]) {
        const antwoord = await request.get(adres)
        expect(antwoord.status(), adres).toBe(200)
        const html = await antwoord.text()
        await isGeldigeHtml(html, adres)
        expect(html, adres).not.toMatch(/diensten\.[a-z]+\.|MISSING_MESSAGE/)
      }
    }
  })
}

test('the list is valid by theme, by moment and by word, in both languages', async ({ request }) => {
  const vragen = [
    '',
    ...THEMAS.map((thema) => `?thema=${thema}`),
    ...LEVENSGEBEURTENISSEN.map((moment) => `?moment=${moment}`),
    '?zoek=verhuizen',
    '?zoek=xyzzy',
  ]
  for (const vraag of vragen) {
    for (const adres of [`/diensten${vraag}`, `/en/diensten${vraag}`]) {
      const antwoord = await request.get(adres)
      expect(antwoord.status(), adres).toBe(200)
      await isGeldigeHtml(await antwoord.text(), adres)
    }
  }
})
