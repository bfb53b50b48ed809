import { LEVENSGEBEURTENISSEN, THEMAS } from '@/lib/catalogus/dienst-record'
import { findIngang, findRecord, listDiensten, listIngangen } from '@/lib/catalogus/find-dienst'
import { openDelen } from '@/lib/catalogus/open-delen'
import { BERICHTEN } from '@/lib/tekst/berichten/berichten'
import { pad, TALEN, type Taal } from '@/lib/tekst/talen'
import { expect, test } from '@/tests/ondersteuning/portaal'
import { isGeldigeHtml } from '@/tests/ondersteuning/toegankelijk'

const SLUGS = [...listDiensten('nl'), ...listIngangen()].map(({ slug }) => slug)
const PER_TEST = 25

for (let begin = 0; begin < SLUGS.length; begin += PER_TEST) {
  const hier = SLUGS.slice(begin, begin + PER_TEST)
  test(`the pages of diensten from ${hier[0]} are there in both languages, and valid`, async ({ request }) => {
    for (const slug of hier) {
      for (const taal of TALEN) {
        const adres = pad(taal, `/diensten/${slug}`)
        const antwoord = await request.get(adres)
        expect(antwoord.status(), adres).toBe(200)
        const html = await antwoord.text()
        await isGeldigeHtml(html, adres)
        expect(html, adres).not.toMatch(/diensten\.[a-z]+\.|MISSING_MESSAGE/)
        for (const [zin, keer] of await naTeVragen(slug, taal)) expect(html.split(zin).length - 1, `${adres}: ${zin}`).toBeGreaterThanOrEqual(keer)
      }
    }
  })
}

/** What a page says of what the city must still confirm, and how often at least. */
async function naTeVragen(slug: string, taal: Taal): Promise<[zin: string, keer: number][]> {
  const record = await findRecord(findIngang(slug)?.dienst ?? slug)
  const { contactNa, vragenNa, aanmeldenNa, andersNa, nagaanMerk } = BERICHTEN[taal].diensten
  const eigen = { contact: contactNa, formFields: vragenNa, assurance: aanmeldenNa, other: andersNa }
  const zinnen = record ? openDelen(record).map((deel) => (deel in eigen ? eigen[deel as keyof typeof eigen] : nagaanMerk)) : []
  // Procedure and channel share a mark; before the telephone number a sentence is the same everywhere.
  return [...new Set(zinnen)].map((zin) => [
    (zin.split('{')[0] ?? '').trim(),
    zin === nagaanMerk ? zinnen.filter((ander) => ander === zin).length - 1 || 1 : 1,
  ])
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
