import { expect, test } from '@playwright/test'
import type { Recordveld } from '@/lib/catalogus/recordveld'
import { keuzewaarden, leesKeuzes } from '@/lib/redactie/keuzes'
import { ooitIn } from '@/lib/redactie/ooit'
import { schrijfVraag } from '@/lib/redactie/vragen'

const keuze = (value: string, nl = value, en = value) => ({ nl, en, value })
const VRAAG: Recordveld = {
  name: 'dier',
  label: { nl: 'Welk dier?', en: 'Which animal?' },
  type: 'choice',
  required: true,
  prefill: null,
  choices: [keuze('hond'), keuze('kat'), keuze('vis')],
}
const uit = (waarden: Record<string, string>) => (controle: string) => waarden[controle]
const NIETS: ReadonlySet<string> = new Set()
const lees = (anders: Record<string, string>, daad?: Parameters<typeof leesKeuzes>[3], ooit = NIETS) =>
  leesKeuzes(VRAAG, uit({ ...keuzewaarden(VRAAG), ...anders }), ooit, daad)
const waarden = (keuzes: { value: string }[]) => keuzes.map(({ value }) => value)

test('a choice moves up and down, with its words and its value', () => {
  expect(waarden(lees({}, { soort: 'op', plaats: 2 }))).toEqual(['hond', 'vis', 'kat'])
  expect(waarden(lees({}, { soort: 'neer', plaats: 0 }))).toEqual(['kat', 'hond', 'vis'])
  expect(lees({ 'keuze-1-nl': 'Poes' }, { soort: 'op', plaats: 1 })[0]).toEqual(keuze('kat', 'Poes'))
})

test('the first does not go up, the last not down, and a row that is not there does nothing', () => {
  for (const daad of [
    { soort: 'op', plaats: 0 },
    { soort: 'neer', plaats: 2 },
    { soort: 'weg', plaats: 9 },
  ] as const)
    expect(waarden(lees({}, daad))).toEqual(['hond', 'kat', 'vis'])
})

test('a choice is taken away by its button, and by emptying it in both languages', () => {
  expect(waarden(lees({}, { soort: 'weg', plaats: 1 }))).toEqual(['hond', 'vis'])
  expect(waarden(lees({ 'keuze-1-nl': '', 'keuze-1-en': ' ' }))).toEqual(['hond', 'vis'])
  expect(waarden(lees({ 'keuze-0-nl': '', 'keuze-0-en': '' }, { soort: 'op', plaats: 2 }))).toEqual(['vis', 'kat'])
})

test('other words keep the value, so that an answer of before stays what it was', () => {
  expect(lees({ 'keuze-1-nl': 'Poes', 'keuze-1-en': 'Puss' })).toEqual([keuze('hond'), keuze('kat', 'Poes', 'Puss'), keuze('vis')])
})

test('a new choice never gets a value that this question had', () => {
  const erbij = { 'keuze-3-nl': 'Hond', 'keuze-3-en': 'Dog' }
  expect(waarden(lees(erbij)).at(-1)).toBe('hond-2')
  const zonder = lees({ 'keuze-0-nl': '', 'keuze-0-en': '', ...erbij })
  expect(zonder.at(-1), 'also when the old one goes at the same time').toEqual(keuze('hond-2', 'Hond', 'Dog'))
  expect(waarden(lees({ 'keuze-3-nl': 'Paard', 'keuze-3-en': 'Horse' }, undefined, new Set(['paard', 'paard-2']))).at(-1)).toBe('paard-3')
})

test('a value that was made up on the way, or is sent twice, is not taken', () => {
  expect(waarden(lees({ 'keuze-3-nl': 'Nog', 'keuze-3-en': 'More', 'keuze-3-waarde': 'zelfbedacht' })).at(-1)).toBe('nog')
  expect(new Set(waarden(lees({ 'keuze-1-waarde': 'hond' }))).size).toBe(3)
})

test('a question of another name than any of before, and choices of what the dienst ever asked', () => {
  const ooit = ooitIn([
    { formFields: [VRAAG] },
    {
      formFields: [
        { ...VRAAG, choices: [keuze('paard')] },
        { ...VRAAG, name: 'weg' },
      ],
    },
  ])
  expect([...(ooit.get('dier') ?? [])]).toEqual(['hond', 'kat', 'vis', 'paard'])
  const erbij = { 'label-nl': 'Weg', 'label-en': 'Away', type: 'text', required: 'ja' }
  expect(schrijfVraag({ formFields: [VRAAG] }, undefined, uit(erbij), ooit).naam).toBe('weg2')
})
