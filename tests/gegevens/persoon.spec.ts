import { expect, test } from '@playwright/test'
import { leesGeslacht } from '@/lib/gegevens/geslacht'
import { isMinderjarig, leeftijdOp } from '@/lib/gegevens/leeftijd'
import { korteNaam, volledigeNaam } from '@/lib/gegevens/naam'

test('an age is that of the day, also on the birthday and for who was born on a leap day', () => {
  expect(leeftijdOp('2008-11-24', '2026-11-23')).toBe(17)
  expect(leeftijdOp('2008-11-24', '2026-11-24')).toBe(18)
  expect(leeftijdOp('2008-02-29', '2026-02-28')).toBe(17)
  expect(leeftijdOp('2008-02-29', '2026-03-01')).toBe(18)
})

test('somebody is a minor until the birthday on which they turn eighteen', () => {
  expect(isMinderjarig(leeftijdOp('2008-11-24', '2026-11-23'))).toBe(true)
  expect(isMinderjarig(leeftijdOp('2008-11-24', '2026-11-24'))).toBe(false)
})

test('a person is named in full or briefly, also without a first name', () => {
  const lotte = { voornamen: ['Lotte', 'Maria'], achternaam: 'Janssens' }
  expect(volledigeNaam(lotte)).toBe('Lotte Maria Janssens')
  expect(korteNaam(lotte)).toBe('Lotte Janssens')
  expect(korteNaam({ voornamen: [], achternaam: 'Janssens' })).toBe('Janssens')
})

test('a code for sex that the registers do not explain counts as not known', () => {
  expect(['1', '2', '3', ''].map(leesGeslacht)).toEqual(['man', 'vrouw', 'onbekend', 'onbekend'])
})
