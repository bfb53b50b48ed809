import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { feestdagen, isWerkdag, plusWerkdagen } from '@/lib/gegevens/werkdagen'
import { dagenTussen, plusDagen } from '@/lib/platform/klok'

/** Easter Monday, Ascension Day and Whit Monday as the calendars give them, the earliest and latest Easter among them. */
const BEWEEGLIJK: Record<number, [string, string, string]> = {
  2000: ['04-24', '06-01', '06-12'],
  2008: ['03-24', '05-01', '05-12'],
  2024: ['04-01', '05-09', '05-20'],
  2025: ['04-21', '05-29', '06-09'],
  2026: ['04-06', '05-14', '05-25'],
  2027: ['03-29', '05-06', '05-17'],
  2030: ['04-22', '05-30', '06-10'],
  2038: ['04-26', '06-03', '06-14'],
}
const VAST = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25']

for (const [jaar, dagen] of Object.entries(BEWEEGLIJK)) {
  test(`the ten public holidays of ${jaar}`, () => {
    expect(feestdagen(Number(jaar))).toEqual([...VAST, ...dagen].map((dag) => `${jaar}-${dag}`).toSorted())
  })
}

test('Easter Monday is a Monday in March or April of any year, Ascension a Thursday', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2199 }), (jaar) => {
      const weekdagen = feestdagen(jaar)
        .filter((dag) => !VAST.includes(dag.slice(5)))
        .map((dag) => new Date(`${dag}T00:00:00Z`).getUTCDay())
      expect(weekdagen.every((weekdag) => weekdag === 1 || weekdag === 4)).toBe(true)
    }),
  )
})

const TERMIJNEN: [begin: string, einde: string, waarom: string][] = [
  ['2026-11-16', '2026-11-26', 'nothing but a weekend'],
  ['2026-11-14', '2026-11-25', 'begins on a Saturday'],
  ['2026-10-30', '2026-11-12', 'All Saints on a Sunday, Armistice on a Wednesday'],
  ['2026-12-21', '2027-01-04', 'Christmas, two weekends and New Year'],
  ['2026-05-08', '2026-05-21', 'Ascension on a Thursday'],
  ['2026-05-15', '2026-05-28', 'Whit Monday'],
  ['2027-03-24', '2027-04-06', 'Easter Monday'],
  ['2026-07-15', '2026-07-28', 'the national holiday on a Tuesday'],
]

for (const [begin, einde, waarom] of TERMIJNEN) {
  test(`eight working days after ${begin} is ${einde}: ${waarom}`, () => {
    expect(plusWerkdagen(begin, 8)).toBe(einde)
  })
}

test('counting works out for any day: so many working days lie between, and the last is one', () => {
  const dag = fc.integer({ min: 0, max: 20_000 }).map((stap) => plusDagen('2000-01-01', stap))
  fc.assert(
    fc.property(dag, fc.integer({ min: 1, max: 30 }), (begin, aantal) => {
      const einde = plusWerkdagen(begin, aantal)
      const tussen = Array.from({ length: dagenTussen(begin, einde) }, (_, stap) => plusDagen(begin, stap + 1))
      expect(tussen.filter(isWerkdag)).toHaveLength(aantal)
      expect(isWerkdag(einde)).toBe(true)
    }),
  )
})
