import { expect, test } from '@playwright/test'
import type { Levensstap } from '@/lib/wegwijs/define-levensgebeurtenis'
import { findLevensgebeurtenis } from '@/lib/wegwijs/find-levensgebeurtenis'
import { dagenVan } from '@/lib/wegwijs/termijn'

function stap(gebeurtenis: string, dienst: string): Levensstap {
  const gevonden = findLevensgebeurtenis(gebeurtenis)?.stappen.find((een) => een.dienst === dienst)
  if (!gevonden) throw new Error(`${gebeurtenis} has no step ${dienst}`)
  return gevonden
}

const dagen = (gebeurtenis: string, dienst: string, datum?: string) => dagenVan(stap(gebeurtenis, dienst).termijn, datum)

test('an address is declared within eight working days: weekends and holidays do not count', () => {
  expect(dagen('verhuizen', 'adreswijziging', '2026-12-01')).toEqual({ vanaf: '2026-12-01', uiterlijk: '2026-12-11' })
  // Christmas and New Year's Day are both Fridays.
  expect(dagen('verhuizen', 'adreswijziging', '2026-12-21')).toEqual({ vanaf: '2026-12-21', uiterlijk: '2027-01-04' })
})

test('a birth is declared within fifteen days, or on the next working day when the last one is none', () => {
  expect(dagen('kind-krijgen', 'geboorteaangifte', '2026-11-02').uiterlijk).toBe('2026-11-17')
  expect(dagen('kind-krijgen', 'geboorteaangifte', '2026-11-06').uiterlijk, 'day 15 is a Saturday').toBe('2026-11-23')
  expect(dagen('kind-krijgen', 'geboorteaangifte', '2026-12-10').uiterlijk, 'day 15 is Christmas, a Friday').toBe('2026-12-28')
})

test('a wedding is declared between six months and fourteen days ahead, and fourteen days ahead', () => {
  expect(dagen('trouwen-of-samenwonen', 'huwelijksaangifte', '2027-08-28')).toEqual({ vanaf: '2027-02-14', uiterlijk: '2027-08-14' })
  expect(dagen('trouwen-of-samenwonen', 'huwelijksaangifte', '2027-08-31').vanaf, 'the end of a short month').toBe('2027-02-14')
})

test('without a day, or without a term in days, there are no days', () => {
  expect(dagen('verhuizen', 'adreswijziging')).toEqual({})
  expect(dagen('uit-elkaar-gaan', 'adreswijziging', '2026-12-01'), 'it runs from the move, not from the separation').toEqual({})
  expect(dagen('verhuizen', 'eid-adres-aanpassen', '2026-12-01')).toEqual({})
})
