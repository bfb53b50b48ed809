import { expect, test } from '@playwright/test'
import { bezwarenTegen, leesindex, type Tekst, zinnenVan } from '@/lib/tekst/leesniveau'
import { leesTeksten } from '@/scripts/leesniveau/teksten'

const wat = (tekst: string): string[] => bezwarenTegen([{ plaats: '', tekst }]).map((bezwaar) => bezwaar.wat)

test('every Dutch text has short sentences and words that people use', async () => {
  const teksten = await leesTeksten()
  expect(teksten.length, 'the texts are found').toBeGreaterThan(8_000)
  const vindplaats = ({ plaats }: Tekst) => plaats.split(' ')[0] ?? ''
  for (const deel of ['lib/tekst/berichten/nl/mijn.json', 'lib/diensten/grofvuil-ophalen/dienst.json', 'lib/recordformulier/tekst.nl.ts']) {
    expect(teksten.map(vindplaats), 'each kind of place is read').toContain(deel)
  }
  expect(bezwarenTegen(teksten).map((bezwaar) => `${bezwaar.plaats}: ${bezwaar.wat}: ${bezwaar.tekst}`)).toEqual([])
})

test('a sentence ends at a stop, a list, a paragraph and a choice', () => {
  expect(zinnenVan('Eén. <lijst><li>Twee woorden</li><li>drie</li></lijst> {n, plural, one {Vier dingen} other {# dingen}}')).toHaveLength(6)
})

test('long sentences, office words and long words are told, and a name is not', () => {
  expect(wat(`${'woord '.repeat(21)}.`)).toEqual(['21 words in a sentence'])
  expect(wat(`${'woord '.repeat(20)}.`)).toEqual([])
  expect(wat('Gelieve dit te doen.')).toEqual(['"gelieve": say "wil je"'])
  expect(wat('Je dient te betalen, maar je dient een bezwaar in.')).toEqual(['"dient te": say "moet"'])
  expect(wat('De arbeidsongeschiktheidsuitkering.')).toEqual(['"arbeidsongeschiktheidsuitkering" has 31 letters'])
  expect(wat('De Gegevensbeschermingsautoriteit.')).toEqual([])
})

test('the reading index is words in a sentence plus the share of long words', () => {
  expect(leesindex('Dit is een zin van zeven woorden. Documenten en formulieren.')).toBe(10 / 2 + (100 * 3) / 10)
})
