import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { datum, deeldatum, leesDatum, leesDeeldatum } from '@/lib/gegevens/datum'
import { isDag } from '@/lib/platform/klok'

const GELEZEN: [dag: string, maand: string, jaar: string, iso: string][] = [
  ['1', '2', '2026', '2026-02-01'],
  [' 01 ', '02', '2026', '2026-02-01'],
  ['1', 'februari', '2026', '2026-02-01'],
  ['1', 'FEB', '26', '2026-02-01'],
  ['1', 'March', '2026', '2026-03-01'],
  ['1', 'mrt', '2026', '2026-03-01'],
  ['3', 'okt', '2026', '2026-10-03'],
  ['3', 'oct', '2026', '2026-10-03'],
  ['29', '2', '2024', '2024-02-29'],
  ['31', '12', '1999', '1999-12-31'],
  ['1/2/2026', '', '', '2026-02-01'],
  ['01.02.2026', '', '', '2026-02-01'],
  ['1-2-26', '', '', '2026-02-01'],
  ['1 februari 2026', '', '', '2026-02-01'],
  ['2026-02-01', '', '', '2026-02-01'],
  ['2026-2-1', '', '', '2026-02-01'],
]

for (const [dag, maand, jaar, iso] of GELEZEN) {
  test(`reads "${[dag, maand, jaar].filter(Boolean).join(' | ')}" as ${iso}`, () => {
    expect(leesDatum(dag, maand, jaar)).toBe(iso)
    expect(datum('leeg').safeParse(leesDatum(dag, maand, jaar)).success).toBe(true)
  })
}

test('nothing typed is nothing, and the schema says that it is empty', () => {
  expect(leesDatum('', ' ', '')).toBeUndefined()
  expect(
    datum('verhuisdatum.leeg')
      .safeParse(undefined)
      .error?.issues.map(({ message }) => message),
  ).toEqual(['verhuisdatum.leeg'])
})

const GEEN_DAG = [
  ['30', '2', '2026'],
  ['29', '2', '2027'],
  ['31', '4', '2026'],
  ['0', '1', '2026'],
  ['1', '13', '2026'],
  ['1', 'foo', '2026'],
  ['1', '2', '202'],
  ['1', '2', '1800'],
  ['1', '2', ''],
  ['morgen', '', ''],
  ['2026-02-30', '', ''],
  ['2026-13-01', '', ''],
  ['1700-01-01', '', ''],
  ['1', '2', '2026; drop table burger'],
] as const

for (const [dag, maand, jaar] of GEEN_DAG) {
  test(`keeps "${[dag, maand, jaar].filter(Boolean).join(' ')}" as it was typed, and the schema refuses it with its code`, () => {
    const gelezen = leesDatum(dag, maand, jaar)
    expect(gelezen).toBe([dag, maand, jaar].filter(Boolean).join(' '))
    expect(
      datum('leeg')
        .safeParse(gelezen)
        .error?.issues.map(({ message }) => message),
    ).toEqual(['datum.vorm'])
  })
}

test('whatever is typed, what the schema lets through is a day that exists', () => {
  const stuk = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.integer({ min: 0, max: 2100 }).map(String),
    fc.constantFrom('2026-02-30', '29/02/2025', 'mei', ''),
  )
  fc.assert(
    fc.property(stuk, stuk, stuk, (dag, maand, jaar) => {
      const uitkomst = datum('leeg').safeParse(leesDatum(dag, maand, jaar))
      expect(!uitkomst.success || isDag(uitkomst.data)).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})

const DEELS: [dag: string, maand: string, jaar: string, iso: string][] = [
  ['', '', '2019', '2019'],
  ['2019', '', '', '2019'],
  ['', '3', '2019', '2019-03'],
  ['', 'maart', '2019', '2019-03'],
  ['maart 2019', '', '', '2019-03'],
  ['March 2019', '', '', '2019-03'],
  ['3/2019', '', '', '2019-03'],
  ['2019-03', '', '', '2019-03'],
  ['15', '3', '2019', '2019-03-15'],
  ['15', '3', '19', '2019-03-15'],
  ['2019-03-15', '', '', '2019-03-15'],
]

for (const [dag, maand, jaar, iso] of DEELS) {
  test(`reads "${[dag, maand, jaar].join('|')}" as ${iso} where the day may be unknown`, () => {
    expect(leesDeeldatum(dag, maand, jaar)).toBe(iso)
    expect(deeldatum('leeg').safeParse(iso).success).toBe(true)
  })
}

for (const [dag, maand, jaar] of [...GEEN_DAG, ['15', '', '2019'], ['', '13', '2019'], ['', '', '19'], ['', '3', '19'], ['', '', '1800']] as const) {
  test(`refuses "${[dag, maand, jaar].join('|')}", also where the day may be unknown`, () => {
    const codes = deeldatum('leeg')
      .safeParse(leesDeeldatum(dag, maand, jaar))
      .error?.issues.map(({ message }) => message)
    expect(codes).toEqual(['datum.deels'])
  })
}

test('nothing typed is nothing, also where the day may be unknown', () => {
  expect(leesDeeldatum(' ', '', '')).toBeUndefined()
})

test('whatever is typed, what passes as part of a date is the beginning of a day that exists, and a whole day is read alike', () => {
  const stuk = fc.oneof(fc.string({ maxLength: 8 }), fc.integer({ min: 0, max: 2100 }).map(String), fc.constantFrom('2019-03', 'mei', 'mei 2019', ''))
  fc.assert(
    fc.property(stuk, stuk, stuk, (dag, maand, jaar) => {
      const gelezen = leesDeeldatum(dag, maand, jaar)
      const uitkomst = deeldatum('leeg').safeParse(gelezen)
      expect(!uitkomst.success || isDag(`${uitkomst.data}-01-01`.slice(0, 10))).toBe(true)
      const heel = leesDatum(dag, maand, jaar)
      if (datum('leeg').safeParse(heel).success) expect(gelezen).toBe(heel)
    }),
    { numRuns: 2_000 },
  )
})
