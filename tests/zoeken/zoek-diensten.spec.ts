import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { z } from 'zod'
import { findDienst, findIngang } from '@/lib/catalogus/find-dienst'
import type { Taal } from '@/lib/tekst/talen'
import { zoekDiensten } from '@/lib/zoeken/zoek-diensten'
import onzin from './onzin.json'
import lijst from './vragen.json'

const Vragen = z.array(
  z.strictObject({ vraag: z.string(), taal: z.enum(['nl', 'en']), dienst: z.array(z.string()).min(1), helft: z.enum(['stem', 'toets']) }),
)
const vragen = Vragen.parse(lijst)

/** Just under what is reached: whoever changes the search for the worse, sees it here. */
const MINSTENS = {
  stem: { opEen: 0.93, inDrie: 0.99, mrr: 0.96 },
  toets: { opEen: 0.885, inDrie: 0.96, mrr: 0.925 },
}

async function gevonden(taal: Taal, vraag: string): Promise<string[]> {
  return (await zoekDiensten(vraag, taal)).diensten.map(({ slug }) => slug)
}

test('every question of the list leads to something that there is', () => {
  for (const { vraag, dienst } of vragen) for (const slug of dienst) expect(findDienst(slug) ?? findIngang(slug), `${vraag}: ${slug}`).toBeDefined()
})

for (const helft of ['stem', 'toets'] as const) {
  test(`citizens' words lead to the right dienst (${helft})`, async () => {
    const plaatsen = await Promise.all(
      vragen
        .filter((vraag) => vraag.helft === helft)
        .map(async ({ vraag, taal, dienst }) => (await gevonden(taal, vraag)).findIndex((slug) => dienst.includes(slug))),
    )
    const deel = (past: (plaats: number) => boolean) => plaatsen.filter(past).length / plaatsen.length
    const opEen = deel((plaats) => plaats === 0)
    const inDrie = deel((plaats) => plaats >= 0 && plaats < 3)
    const mrr = plaatsen.reduce((som, plaats) => som + (plaats < 0 ? 0 : 1 / (plaats + 1)), 0) / plaatsen.length
    process.stdout.write(
      `search, ${helft}: ${plaatsen.length} questions, hit@1 ${opEen.toFixed(3)}, hit@3 ${inDrie.toFixed(3)}, MRR ${mrr.toFixed(3)}\n`,
    )
    expect(opEen).toBeGreaterThanOrEqual(MINSTENS[helft].opEen)
    expect(inDrie).toBeGreaterThanOrEqual(MINSTENS[helft].inDrie)
    expect(mrr).toBeGreaterThanOrEqual(MINSTENS[helft].mrr)
  })
}

test('a dienst is found in capitals, with or without accents, in any order, and with a place or postcode beside it', async () => {
  expect(await gevonden('nl', 'Ik ben VERHUISD')).toContain('adreswijziging')
  expect(await gevonden('nl', 'domiciliering')).toContain('adreswijziging')
  expect(await gevonden('nl', 'domiciliëring')).toContain('adreswijziging')
  expect(await gevonden('nl', 'geboorte uittreksel')).toContain('geboorteakte')
  expect(await gevonden('en', 'certificate birth')).toContain('geboorteakte')
  expect(await gevonden('nl', 'volledige geboorteakte')).toContain('geboorteakte-afschrift')
  expect((await gevonden('nl', 'rattenplaag 2060 seefhoek'))[0]).toBe('ratten-melden')
})

test('compounds are found apart and together, and wrong keystrokes are read past', async () => {
  for (const vraag of ['grofvuil', 'grof vuil', 'grofvul']) expect((await gevonden('nl', vraag))[0], vraag).toBe('grofvuil-ophalen')
  for (const vraag of ['rijbewijs', 'rijbewys', 'rijbewjis']) expect((await gevonden('nl', vraag)).slice(0, 3), vraag).toContain('rijbewijs')
})

test('what people say at the police, in dialect or of the dead is understood', async () => {
  expect((await gevonden('nl', 'burengerucht'))[0]).toBe('geluidshinder-melden')
  expect((await gevonden('nl', 'kresj'))[0]).toBe('kinderopvang-aanvragen')
  expect((await gevonden('nl', 'ik wil verast worden')).slice(0, 3)).toContain('laatste-wilsbeschikking')
})

test('words of the other language are found on a page in this one', async () => {
  expect((await gevonden('en', 'leefloon'))[0]).toBe('leefloon-aanvragen')
  expect((await gevonden('nl', 'wheelchair'))[0]).toBe('hulpmiddelen-lenen-of-huren')
})

test('a word that is written wrong is offered as it is written, one that is right or half typed is not', async () => {
  expect((await zoekDiensten('stmboom', 'nl')).bedoeld).toBe('stamboom')
  expect((await zoekDiensten(' Een A-kaart  aanvrgen, alstublieft', 'nl')).bedoeld).toBe('Een A-kaart aanvragen alstublieft')
  for (const vraag of ['stamboom', 'stambo', 'ftis', 'velo', 'wheelchair']) expect((await zoekDiensten(vraag, 'nl')).bedoeld, vraag).toBeUndefined()
})

test('what is in no dienst finds nothing, and no question finds all', async () => {
  const niets = ['%_\\ <script>', 'xyzzy', 'kwantummechanica', '😀', '¤¤¤', '\u0000', 'x'.repeat(5_000), 'qz '.repeat(2_000)]
  for (const vraag of niets) expect(await gevonden('nl', vraag), vraag.slice(0, 20)).toEqual([])
  expect((await gevonden('nl', '')).length).toBeGreaterThanOrEqual(176)
})

/** Of these searches, in both languages, the part in which something is called found. */
async function deelGevonden(vragen: readonly string[]): Promise<number> {
  const uitslagen = await Promise.all(vragen.flatMap((vraag) => (['nl', 'en'] as const).map((taal) => zoekDiensten(vraag, taal))))
  return uitslagen.filter(({ diensten, isTwijfel }) => diensten.length > 0 && !isTwijfel).length / uitslagen.length
}

test('keys pressed at random find nothing, and what other places are for is hardly ever called found', async () => {
  const [toetsen, elders] = [await deelGevonden(onzin.toetsen), await deelGevonden(onzin.elders)]
  process.stdout.write(`search, nonsense: found for ${toetsen.toFixed(3)} of keys at random, ${elders.toFixed(3)} of other subjects\n`)
  expect(onzin.toetsen.length).toBeGreaterThanOrEqual(40)
  expect(toetsen).toBeLessThanOrEqual(0.1)
  expect(elders).toBeLessThanOrEqual(0.25)
  for (const vraag of ['asdfgh', 'xyz 12345', 'pannenkoekenrecept']) expect(await gevonden('nl', vraag), vraag).toEqual([])
})

test('what is only about a small part of a search is offered, and not called found', async () => {
  expect(await zoekDiensten('iphone scherm kapot', 'nl')).toMatchObject({ isTwijfel: true, diensten: { length: 3 } })
  for (const vraag of ['rijbewijs', 'ik wil trouwen', 'grofvul']) expect((await zoekDiensten(vraag, 'nl')).isTwijfel, vraag).toBeUndefined()
})

test('whatever is typed has an answer, the same each time, with nothing twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 100 }), fc.constantFrom<Taal>('nl', 'en'), async (vraag, taal) => {
      const eerst = await gevonden(taal, vraag)
      expect(new Set(eerst).size).toBe(eerst.length)
      expect(await gevonden(taal, vraag)).toEqual(eerst)
    }),
  )
})
