import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { dichtstbij } from '@/lib/afspraken/afstand'
import { duurVan } from '@/lib/afspraken/duur'
import { LOKETTEN } from '@/lib/afspraken/loketten'
import { type Regeling, regelingOp, voorbeeldregeling } from '@/lib/afspraken/regeling'
import { type Bezet, eersteVrije, openOp, past, tijdfout, vrijeTijden } from '@/lib/afspraken/vrije-tijden'
import { feestdagen } from '@/lib/gegevens/werkdagen'
import { later, minuten, momentOp, plusDagen } from '@/lib/platform/klok'

const BEGIN = new Date('2000-01-01T00:00:00Z')

/** A place with these hours every day of the week. */
function regeling(van: string, tot: string, balies = 1, vanaf = '2000-01-01'): Regeling {
  const uren = Object.fromEntries(['1', '2', '3', '4', '5', '6', '7'].map((dag) => [dag, [{ van, tot }]]))
  return { vanaf, balies, uren, voorbeeld: false }
}

function op(dag: string, tijd: string): Date {
  const moment = momentOp(dag, tijd)
  if (!moment) throw new Error(`${dag} ${tijd} does not exist`)
  return moment
}

function klok(momenten: { van: Date }[]): string[] {
  return momenten.map(({ van }) => van.toISOString().slice(11, 16))
}

test('moments are every ten minutes, as long as the visit ends before the place closes', () => {
  const stand = { regelingen: [regeling('09:00', '10:00')], dicht: [], bezet: [] }
  expect(klok(vrijeTijden(stand, '2026-12-01', 30, BEGIN))).toEqual(['08:00', '08:10', '08:20', '08:30'])
  expect(vrijeTijden(stand, '2026-12-01', 70, BEGIN)).toEqual([])
})

test('a counter that is taken, away or closed is not offered, and the other one is', () => {
  const dag = '2026-12-01'
  const bezet: Bezet[] = [{ balie: 1, van: op(dag, '09:00'), tot: op(dag, '09:30') }]
  const dicht = [{ balie: 2, van: op(dag, '09:20'), tot: op(dag, '17:00') }]
  const stand = { regelingen: [regeling('09:00', '10:00', 2)], dicht, bezet }
  expect(vrijeTijden(stand, dag, 20, BEGIN).map(({ balies }) => balies)).toEqual([[2], [1], [1]])
  expect(klok(vrijeTijden(stand, dag, 20, BEGIN))).toEqual(['08:00', '08:30', '08:40'])
  expect(vrijeTijden({ ...stand, dicht: [{ van: op(dag, '00:00'), tot: op(plusDagen(dag, 1), '00:00') }] }, dag, 20, BEGIN)).toEqual([])
})

test('moments before now are not offered', () => {
  const stand = { regelingen: [regeling('09:00', '10:00')], dicht: [], bezet: [] }
  expect(klok(vrijeTijden(stand, '2026-12-01', 20, op('2026-12-01', '09:25')))).toEqual(['08:30', '08:40'])
})

test('on a public holiday every place is closed', () => {
  for (const dag of feestdagen(2027)) expect(openOp([regeling('09:00', '12:00')], dag), dag).toEqual([])
  expect(openOp([regeling('09:00', '12:00')], '2027-04-01')).toHaveLength(1)
})

test('hours hold from their day on, and the sample until then', () => {
  const regelingen = [voorbeeldregeling({ soort: 'regio' }), regeling('10:00', '11:00', 3, '2027-01-01'), regeling('10:00', '11:00', 0, '2027-02-01')]
  expect(regelingOp(regelingen, '2026-12-31')).toMatchObject({ voorbeeld: true, balies: 6 })
  expect(regelingOp(regelingen, '2027-01-31')).toMatchObject({ voorbeeld: false, balies: 3 })
  expect(openOp(regelingen, '2027-02-01'), 'no counters is closed').toEqual([])
})

test('the clock that goes forward takes an hour away, the one that goes back gives one', () => {
  const stand = { regelingen: [regeling('01:00', '04:00')], dicht: [], bezet: [] }
  const lente = vrijeTijden(stand, '2027-03-28', 60, BEGIN)
  expect(klok(lente)).toEqual(['00:00', '00:10', '00:20', '00:30', '00:40', '00:50', '01:00'])
  const herfst = vrijeTijden(stand, '2027-10-31', 60, BEGIN)
  expect(herfst).toHaveLength(19)
  expect(klok(herfst).at(0)).toBe('23:00')
  expect(klok(herfst).at(-1)).toBe('02:00')
})

test('a place that opens in the hour that is skipped opens when the clock has gone forward', () => {
  const stand = { regelingen: [regeling('02:30', '04:00')], dicht: [], bezet: [] }
  expect(klok(vrijeTijden(stand, '2027-03-28', 30, BEGIN))).toEqual(['01:00', '01:10', '01:20', '01:30'])
})

test('at nine is at nine, on both sides of the change of the clock', () => {
  const stand = { regelingen: [regeling('09:00', '09:20')], dicht: [], bezet: [] }
  const vrij = (dag: string) => vrijeTijden(stand, dag, 20, BEGIN).map(({ van }) => van.toISOString())
  expect(vrij('2027-03-27')).toEqual(['2027-03-27T08:00:00.000Z'])
  expect(vrij('2027-03-30')).toEqual(['2027-03-30T07:00:00.000Z'])
})

test('why a moment cannot be booked', () => {
  const stand = { regelingen: [regeling('09:00', '12:00')], dicht: [{ van: op('2026-12-02', '00:00'), tot: op('2026-12-03', '00:00') }] }
  const grens = { vanaf: op('2026-12-01', '10:00'), totEnMet: '2026-12-20' }
  const fout = (dag: string, tijd: string) => tijdfout(stand, op(dag, tijd), 20, grens)
  expect(fout('2026-12-01', '09:50')).toBe('voorbij')
  expect(fout('2026-12-01', '10:00')).toBeUndefined()
  expect(fout('2026-12-01', '10:05'), 'between the moments').toBe('gesloten')
  expect(fout('2026-12-01', '11:50'), 'it would not end in time').toBe('gesloten')
  expect(fout('2026-12-02', '10:00'), 'a closing day').toBe('gesloten')
  expect(fout('2026-12-21', '10:00')).toBe('te-ver')
  expect(tijdfout(stand, new Date(Number.NaN), 20, grens)).toBe('gesloten')
})

test('what is offered never overlaps what is booked, and ends when the place closes', () => {
  const dag = '2026-12-01'
  const afspraken = fc.array(
    fc.record({ balie: fc.integer({ min: 1, max: 3 }), begin: fc.integer({ min: 0, max: 17 }), lang: fc.integer({ min: 1, max: 6 }) }),
  )
  fc.assert(
    fc.property(afspraken, fc.integer({ min: 1, max: 6 }), (geboekt, tientallen) => {
      const bezet = geboekt.map(({ balie, begin, lang }) => {
        const van = later(op(dag, '09:00'), minuten(10 * begin))
        return { balie, van, tot: later(van, minuten(10 * lang)) }
      })
      const stand = { regelingen: [regeling('09:00', '12:00', 3)], dicht: [], bezet }
      for (const { van, balies } of vrijeTijden(stand, dag, tientallen * 10, BEGIN)) {
        const tot = later(van, minuten(tientallen * 10))
        expect(tot <= op(dag, '12:00')).toBe(true)
        for (const balie of balies) {
          expect(bezet.some((een) => een.balie === balie && een.van < tot && van < een.tot)).toBe(false)
          expect(past(stand, { balie, van, tot })).toBe(true)
        }
      }
    }),
  )
})

test('a visit does not fit where its counter, its hour or its day went', () => {
  const dag = '2026-12-01'
  const bezoek = { balie: 2, van: op(dag, '11:40'), tot: op(dag, '12:00') }
  expect(past({ regelingen: [regeling('09:00', '12:00', 2)], dicht: [] }, bezoek)).toBe(true)
  expect(past({ regelingen: [regeling('09:00', '12:00', 1)], dicht: [] }, bezoek)).toBe(false)
  expect(past({ regelingen: [regeling('09:00', '11:50', 2)], dicht: [] }, bezoek)).toBe(false)
  const weg = { van: op(dag, '11:50'), tot: op(dag, '13:00') }
  expect(past({ regelingen: [regeling('09:00', '12:00', 2)], dicht: [{ ...weg, balie: 2 }] }, bezoek)).toBe(false)
  expect(past({ regelingen: [regeling('09:00', '12:00', 2)], dicht: [{ ...weg, balie: 1 }] }, bezoek)).toBe(true)
})

test('a visit takes longer with more people, in steps of ten minutes', () => {
  expect([1, 2, 4].map((personen) => duurVan(undefined, personen))).toEqual([20, 30, 50])
  expect(duurVan({ minutes: 15, perPerson: 3 }, 2)).toBe(20)
  expect(duurVan({ minutes: 40, perPerson: 0 }, 6)).toBe(40)
})

test('the nearest place comes first, and of a postcode elsewhere nothing is said', () => {
  expect(dichtstbij(LOKETTEN, '2140')?.[0]?.code).toBe('borgerhout')
  expect(dichtstbij(LOKETTEN, '2040')?.[0]?.code).toBe('bezali')
  expect(dichtstbij(LOKETTEN, '9000')).toBeUndefined()
})

test('the first free moments go on over closed days', () => {
  const stand = { regelingen: [voorbeeldregeling({ soort: 'stad' })], dicht: [], bezet: [] }
  const vrij = eersteVrije(stand, { van: '2026-12-25', totEnMet: '2027-01-31', duur: 20, vanaf: BEGIN, hoogstens: 2 })
  // A Friday and a holiday; the place is open on Tuesday and Thursday.
  expect(vrij.map(({ van }) => van.toISOString())).toEqual(['2026-12-29T08:00:00.000Z', '2026-12-29T08:10:00.000Z'])
})
