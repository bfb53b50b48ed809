import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { env } from '@/lib/platform/env'
import * as klok from '@/lib/platform/klok'
import { maakKalender } from '@/scripts/demo/registers/kalender'

const echteDate = Date

/** Does something while every clock of this process stands still at a moment, with `DEMO_VANDAAG` set. */
function op<T>(moment: string, demoVandaag: string, werk: () => T): T {
  const stilstaand = echteDate.parse(moment)
  globalThis.Date = class extends echteDate {
    constructor(moment: string | number | Date = stilstaand) {
      super(moment)
    }
    static override now() {
      return stilstaand
    }
  } as DateConstructor
  env().DEMO_VANDAAG = demoVandaag
  try {
    return werk()
  } finally {
    globalThis.Date = echteDate
    env().DEMO_VANDAAG = undefined
  }
}

const MIDDERNACHT: [moment: string, dag: string][] = [
  ['2026-01-14T22:59:59Z', '2026-01-14'],
  ['2026-01-14T23:00:00Z', '2026-01-15'],
  ['2026-07-14T21:59:59Z', '2026-07-14'],
  ['2026-07-14T22:00:00Z', '2026-07-15'],
  ['2026-03-28T23:00:00Z', '2026-03-29'],
  ['2026-03-29T22:00:00Z', '2026-03-30'],
  ['2026-10-24T22:00:00Z', '2026-10-25'],
  ['2026-10-25T22:59:59Z', '2026-10-25'],
  ['2026-10-25T23:00:00Z', '2026-10-26'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
]

for (const [moment, dag] of MIDDERNACHT) {
  test(`${moment} is ${dag} in the city`, () => {
    expect(klok.dagVan(new Date(moment))).toBe(dag)
    expect(op(moment, '', klok.vandaag)).toBe(dag)
  })
}

test('DEMO_VANDAAG moves the city and nothing else', () => {
  const moment = '2026-11-24T10:00:00.000Z'
  expect(op(moment, '+340d', klok.vandaag)).toBe('2027-10-30')
  expect(op(moment, '-24d', klok.vandaag)).toBe('2026-10-31')
  expect(op(moment, '+340d', () => klok.nu().toISOString())).toBe(moment)
  expect(op(moment, '+7d', () => klok.stadsNu().toISOString())).toBe('2026-12-01T10:00:00.000Z')
  expect(op(moment, '', () => klok.stadsNu().toISOString())).toBe(moment)
})

test('a whole date is the day on which the process starts', () => {
  for (const dag of ['2030-02-28', '2020-01-01', '2027-07-01']) {
    env().DEMO_VANDAAG = dag
    expect(klok.vandaag()).toBe(dag)
    expect(klok.dagVan(klok.stadsNu())).toBe(dag)
  }
  env().DEMO_VANDAAG = undefined
})

test('a moved day is that day at every hour, also where winter time meets summer time, and the registers agree', () => {
  const moment = fc.date({ min: new Date('2025-01-01'), max: new Date('2028-12-31'), noInvalidDate: true }).map((datum) => datum.toISOString())
  fc.assert(
    fc.property(moment, fc.integer({ min: -400, max: 800 }), (nu, dagen) => {
      const verschuiving = `${dagen < 0 ? '' : '+'}${dagen}d`
      const dag = klok.plusDagen(klok.dagVan(new Date(nu)), dagen)
      expect(op(nu, verschuiving, klok.vandaag)).toBe(dag)
      expect(op(nu, verschuiving, () => klok.dagVan(klok.stadsNu()))).toBe(dag)
      expect(op(nu, verschuiving, maakKalender(verschuiving))).toBe(dag)
    }),
    {
      numRuns: 2_000,
      examples: [
        ['2026-07-01T22:30:00.000Z', 180],
        ['2026-12-01T22:30:00.000Z', 180],
      ],
    },
  )
})

test('days are added over summer time, leap days and turns of the year', () => {
  expect(klok.plusDagen('2026-03-28', 2)).toBe('2026-03-30')
  expect(klok.plusDagen('2026-10-24', 2)).toBe('2026-10-26')
  expect(klok.plusDagen('2028-02-28', 1)).toBe('2028-02-29')
  expect(klok.plusDagen('2026-12-31', 1)).toBe('2027-01-01')
  expect(klok.plusDagen('2027-01-01', -1)).toBe('2026-12-31')
  fc.assert(
    fc.property(fc.integer({ min: -5_000, max: 5_000 }), (aantal) => klok.dagenTussen('2026-06-15', klok.plusDagen('2026-06-15', aantal)) === aantal),
  )
})

test('months end on the last day where the month is shorter', () => {
  expect(klok.plusMaanden('2026-08-31', 6)).toBe('2027-02-28')
  expect(klok.plusMaanden('2027-08-31', 6)).toBe('2028-02-29')
  expect(klok.plusMaanden('2026-11-24', 12)).toBe('2027-11-24')
  expect(klok.plusMaanden('2028-02-29', 12)).toBe('2029-02-28')
  expect(klok.plusMaanden('2026-01-31', -2)).toBe('2025-11-30')
  expect(klok.plusMaanden('2026-12-15', 1)).toBe('2027-01-15')
})

test('a day is one that exists', () => {
  for (const dag of ['2026-02-28', '2028-02-29', '2026-12-31']) expect(klok.isDag(dag), dag).toBe(true)
  for (const dag of ['', '2026-02-29', '2026-13-01', '2026-1-1', '26-01-01', '2026-01-01T00:00', 'vandaag']) expect(klok.isDag(dag), dag).toBe(false)
})

test('lengths of time have their unit in the name', () => {
  expect([klok.seconden(2), klok.minuten(2), klok.uren(2)]).toEqual([2_000, 120_000, 7_200_000])
  expect(klok.later(new Date('2026-01-01T00:00:00Z'), klok.uren(1)).toISOString()).toBe('2026-01-01T01:00:00.000Z')
})

test('a clock time on a day is one moment, and none when summer time skips it or it is no time', () => {
  expect(klok.momentOp('2026-11-30', '10:30')?.toISOString()).toBe('2026-11-30T09:30:00.000Z')
  expect(klok.momentOp('2026-07-01', '00:00')?.toISOString()).toBe('2026-06-30T22:00:00.000Z')
  expect(klok.momentOp('2026-03-29', '01:59')?.toISOString()).toBe('2026-03-29T00:59:00.000Z')
  expect(klok.momentOp('2026-03-29', '02:30')).toBeUndefined()
  expect(klok.momentOp('2026-03-29', '03:00')?.toISOString()).toBe('2026-03-29T01:00:00.000Z')
  expect(klok.momentOp('2026-10-25', '02:30')?.toISOString()).toMatch(/^2026-10-25T0[01]:30/)
  for (const [dag = '', tijd = ''] of [
    ['2026-02-30', '10:00'],
    ['', '10:00'],
    ['2026-01-01', '24:00'],
    ['2026-01-01', '9:00'],
    ['2026-01-01', ''],
  ]) {
    expect(klok.momentOp(dag, tijd), `${dag} ${tijd}`).toBeUndefined()
  }
})
