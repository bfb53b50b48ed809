import { expect, test } from '@playwright/test'
import type { Taal } from '@/lib/tekst/talen'
import { samen, splits, staart } from '@/lib/zoeken/samenstellingen'
import { kernwoorden, stam } from '@/lib/zoeken/woorden'
import { zoekDiensten } from '@/lib/zoeken/zoek-diensten'
import vragen from './vragen.json' with { type: 'json' }

/**
 * Questions and their right diensten, written by somebody who knew only names and summaries. The half `stem` may be looked at
 * to tune the search; of the half `toets` nobody looks at more than its figures. `minstens` lies just under what is reached.
 */
const HELFTEN = [
  { helft: 'stem', minstens: { eerste: 0.8, bijDrie: 0.96, mrr: 0.88 } },
  { helft: 'toets', minstens: { eerste: 0.7, bijDrie: 0.86, mrr: 0.79 } },
] as const

/** Part of the questions whose right dienst comes first, among the first three, and the mean of one over its place. */
async function meet(helft: string) {
  const eigen = vragen.filter((vraag) => vraag.helft === helft)
  const plaatsen: number[] = []
  for (const { vraag, taal, dienst } of eigen) {
    const gevonden = await zoekDiensten(vraag, taal as Taal)
    plaatsen.push(gevonden.findIndex(({ slug }) => dienst.includes(slug)) + 1)
  }
  const deel = (past: (plaats: number) => boolean) => plaatsen.filter(past).length / eigen.length
  const mrr = plaatsen.reduce((som, plaats) => som + (plaats > 0 ? 1 / plaats : 0), 0) / eigen.length
  return { aantal: eigen.length, eerste: deel((plaats) => plaats === 1), bijDrie: deel((plaats) => plaats >= 1 && plaats <= 3), mrr }
}

for (const { helft, minstens } of HELFTEN) {
  test(`people find their dienst in their own words: the half ${helft}`, async () => {
    const { aantal, eerste, bijDrie, mrr } = await meet(helft)
    process.stdout.write(
      `search, ${helft}: ${aantal} questions, first ${eerste.toFixed(3)}, among three ${bijDrie.toFixed(3)}, MRR ${mrr.toFixed(3)}\n`,
    )
    expect(aantal).toBeGreaterThan(300)
    expect(eerste).toBeGreaterThanOrEqual(minstens.eerste)
    expect(bijDrie).toBeGreaterThanOrEqual(minstens.bijDrie)
    expect(mrr).toBeGreaterThanOrEqual(minstens.mrr)
  })
}

test('a dienst is found by what people call it, in capitals, with or without accents, in any order', async () => {
  const gevonden = async (taal: Taal, vraag: string) => (await zoekDiensten(vraag, taal)).map(({ slug }) => slug)
  expect(await gevonden('nl', 'Ik ben VERHUISD')).toContain('adreswijziging')
  expect(await gevonden('nl', 'domiciliering')).toContain('adreswijziging')
  expect(await gevonden('nl', 'domiciliëring')).toContain('adreswijziging')
  expect(await gevonden('nl', 'geboorte uittreksel')).toContain('geboorteakte')
  expect(await gevonden('en', 'certificate birth')).toContain('geboorteakte')
  expect(await gevonden('nl', 'volledige geboorteakte')).toContain('geboorteakte-afschrift')
  expect((await gevonden('nl', '')).length).toBeGreaterThanOrEqual(176)
})

test('what nobody offers is not found, and what is no word does no harm', async () => {
  for (const vraag of ['qqqzzz', '%_\\ <script>', '¤¤¤', '\u0000', '🦄', 'x'.repeat(5_000), 'qz '.repeat(2_000)]) {
    expect(await zoekDiensten(vraag, 'nl'), vraag.slice(0, 20)).toEqual([])
  }
})

test('a compound is known by its parts, its end, and written apart', () => {
  const kent = (woord: string) => ['trouw', 'akte', 'veld', 'grofvuil', 'stad', 'huis'].includes(woord)
  expect(splits('trouwakte', kent)).toEqual(['trouw', 'akte'])
  expect(splits('stadshuis', kent)).toEqual(['stad', 'huis'])
  expect(splits('trouwring', kent)).toEqual([])
  expect(staart('badmintonveld', kent)).toEqual(['veld'])
  expect(staart('veld', kent)).toEqual([])
  expect(samen(['grof', 'vuil'], kent)).toEqual(['grofvuil'])
})

test('words of every sentence are left out, unless there is nothing else', () => {
  expect(kernwoorden('Hoe kan ik een fiets laten registreren?', 'nl')).toEqual(['fiets', 'laten', 'registreren'])
  expect(kernwoorden('hoe kan ik', 'nl')).toEqual(['hoe', 'kan', 'ik'])
  expect(stam('fietsen', 'nl')).toBe(stam('fiets', 'nl'))
  expect(stam('2170', 'nl')).toBe('2170')
})
