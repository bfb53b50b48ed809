import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { schemaVanVeld } from '@/lib/catalogus/schema-van-veld'
import { controleBij, controlesVan, leesVeld, type Ruw, type Veldvorm } from '@/lib/catalogus/velden'
import { toonPeriode } from '@/lib/tekst/datum'

const VORM: Veldvorm = { soort: 'periode', eis: { verplicht: true } }
const MAG_LEEG: Veldvorm = { soort: 'periode', eis: { verplicht: false } }

/** What a form makes of what was typed: the period, or each fault by its box. */
function lees(vorm: Veldvorm, getypt: Record<string, string>): unknown {
  const ruw: Ruw = Object.fromEntries(Object.entries(getypt).map(([deel, waarde]) => [`dagen-${deel}`, [waarde]]))
  const uitkomst = schemaVanVeld('dagen', vorm).safeParse(leesVeld('dagen', vorm, ruw))
  if (uitkomst.success) return uitkomst.data
  return Object.fromEntries(uitkomst.error.issues.map(({ path, message }) => [controleBij({ velden: { dagen: vorm } }, ['dagen', ...path]), message]))
}

test('a period is read in every way in which its two days are written', () => {
  const uit = { van: '2027-03-01', tot: '2027-03-05' }
  expect(lees(VORM, { 'van-dag': '1', 'van-maand': 'maart', 'van-jaar': '27', 'tot-dag': '5/3/2027' })).toEqual(uit)
  expect(lees(VORM, { 'van-dag': '2027-03-01', 'tot-dag': '5', 'tot-maand': 'mar', 'tot-jaar': '2027' })).toEqual(uit)
  expect(lees(VORM, { 'van-dag': '1 3 2027', 'tot-dag': '1.3.2027' })).toEqual({ van: '2027-03-01', tot: '2027-03-01' })
})

test('what is missing, no day, or the wrong way around is said at the box of that day', () => {
  expect(lees(VORM, {})).toEqual({ 'dagen-van-dag': 'periode.van-leeg', 'dagen-tot-dag': 'periode.tot-leeg' })
  expect(lees(VORM, { 'van-dag': '1 3 2027' })).toEqual({ 'dagen-tot-dag': 'periode.tot-leeg' })
  expect(lees(VORM, { 'van-dag': '30 2 2027', 'tot-dag': '5 3 2027' })).toEqual({ 'dagen-van-dag': 'datum.vorm' })
  expect(lees(VORM, { 'van-dag': '6 3 2027', 'tot-dag': '5 3 2027' })).toEqual({ 'dagen-tot-dag': 'periode.omgekeerd' })
})

test('a period that may be left out is not there, or whole', () => {
  expect(lees(MAG_LEEG, {})).toBeUndefined()
  expect(lees(MAG_LEEG, { 'tot-dag': '5 3 2027' })).toEqual({ 'dagen-van-dag': 'periode.van-leeg' })
})

test('whatever is typed, a period that passes never ends before it begins, and each fault is at a box that there is', () => {
  const stuk = fc.oneof(
    fc.string({ maxLength: 10 }),
    fc.integer({ min: 0, max: 2100 }).map(String),
    fc.constantFrom('2027-03-01', '1 maart 2027', 'mei', ''),
  )
  const controles = controlesVan('dagen', VORM)
  const delen = controles.map((controle) => controle.slice('dagen-'.length))
  fc.assert(
    fc.property(fc.array(stuk, { minLength: delen.length, maxLength: delen.length }), (waarden) => {
      const uit = lees(VORM, Object.fromEntries(delen.map((deel, plaats) => [deel, waarden[plaats] ?? '']))) as Record<string, string>
      if ('van' in uit && 'tot' in uit) expect((uit.van ?? '') <= (uit.tot ?? '')).toBe(true)
      else for (const controle of Object.keys(uit)) expect(controles).toContain(controle)
    }),
    { numRuns: 2_000 },
  )
})

test('a period reads as words in both languages, one day as that day', () => {
  expect(toonPeriode('nl', { van: '2027-03-01', tot: '2027-03-05' })).toBe('van 1 maart 2027 tot en met 5 maart 2027')
  expect(toonPeriode('en', { van: '2027-03-01', tot: '2027-03-05' })).toBe('from 1 March 2027 up to and including 5 March 2027')
  expect(toonPeriode('nl', { van: '2027-03-01', tot: '2027-03-01' })).toBe('1 maart 2027')
})
