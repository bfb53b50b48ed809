import { expect, test } from '@playwright/test'
import { opStap } from '@/lib/aanvragen/op-stap'
import { dagenInMaanden, klokVan, type Stilstand, type Termijn, uiterlijkVan } from '@/lib/aanvragen/termijn'
import { getFormulier } from '@/lib/catalogus/find-dienst'
import { dagenTussen, isoDag, plusDagen, plusMaanden } from '@/lib/platform/klok'

const DAGEN = { vanaf: '2026-12-01', dagen: 20, inWerkdagen: false, isWettelijk: true }
const WERKDAGEN: Termijn = { ...DAGEN, dagen: 10, inWerkdagen: true, isWettelijk: false }

test('a term counts from the day after it begins, and ends with its last day', () => {
  expect(uiterlijkVan(DAGEN, [])).toBe('2026-12-21')
  expect(uiterlijkVan({ ...DAGEN, dagen: 1 }, [])).toBe('2026-12-02')
})

test('working days leave out weekends and the Belgian public holidays', () => {
  expect(uiterlijkVan(WERKDAGEN, [])).toBe('2026-12-15')
  // Christmas and New Year's Day are Fridays.
  expect(uiterlijkVan({ ...WERKDAGEN, vanaf: '2026-12-22' }, [])).toBe('2027-01-07')
})

test('a term is as much longer as its clock stood still: the day of the question counts, the day of the answer does not', () => {
  expect(uiterlijkVan(DAGEN, [{ vanaf: '2026-12-05', tot: '2026-12-12' }])).toBe('2026-12-28')
  expect(uiterlijkVan(DAGEN, [{ vanaf: '2026-12-05', tot: '2026-12-05' }]), 'answered the same day').toBe('2026-12-21')
  expect(uiterlijkVan(DAGEN, [{ vanaf: '2026-12-01', tot: '2026-12-02' }]), 'asked on the day it began').toBe('2026-12-22')
  const twee = [
    { vanaf: '2026-12-05', tot: '2026-12-08' },
    { vanaf: '2026-12-08', tot: '2026-12-10' },
  ]
  expect(uiterlijkVan(DAGEN, twee), 'two pauses that touch').toBe('2026-12-26')
  expect(uiterlijkVan(WERKDAGEN, [{ vanaf: '2026-12-04', tot: '2026-12-07' }]), 'a weekend adds no working day but the Monday').toBe('2026-12-16')
})

test('for any pause within a term of calendar days, the end moves by just the days between question and answer', () => {
  for (let begin = 0; begin < DAGEN.dagen; begin += 1) {
    for (let duur = 0; duur < 40; duur += 1) {
      const vanaf = plusDagen(DAGEN.vanaf, begin)
      const tot = plusDagen(vanaf, duur)
      expect(dagenTussen('2026-12-21', uiterlijkVan(DAGEN, [{ vanaf, tot }]) ?? '')).toBe(duur)
    }
  }
})

test('what came before the term, or after its end, changes nothing', () => {
  expect(uiterlijkVan(DAGEN, [{ vanaf: '2026-11-01', tot: '2026-11-30' }])).toBe('2026-12-21')
  expect(uiterlijkVan(DAGEN, [{ vanaf: '2026-12-22', tot: '2027-01-30' }])).toBe('2026-12-21')
})

test('while the clock stands still there is no last day, but there are days left', () => {
  const open: Stilstand[] = [{ vanaf: '2026-12-05' }]
  expect(uiterlijkVan(DAGEN, open)).toBeUndefined()
  expect(klokVan(DAGEN, open, '2027-02-01')).toEqual({ stand: 'stil', sinds: '2026-12-05', overDagen: 16 })
  expect(klokVan(WERKDAGEN, open, '2027-02-01'), 'a Saturday: three working days have passed').toEqual({
    stand: 'stil',
    sinds: '2026-12-05',
    overDagen: 7,
  })
  expect(klokVan(DAGEN, [{ vanaf: '2026-12-02', tot: '2026-12-04' }, ...open], '2026-12-09')).toEqual({
    stand: 'stil',
    sinds: '2026-12-05',
    overDagen: 18,
  })
})

test('a term that was over before the question stays over', () => {
  const laat = klokVan(DAGEN, [{ vanaf: '2026-12-24' }], '2026-12-28')
  expect(laat).toEqual({ stand: 'loopt', uiterlijk: '2026-12-21', nogDagen: -7 })
})

test('a month ends on the same date of the next, or on the last day of a month that has none', () => {
  const over = (vanaf: string, maanden = 1) =>
    uiterlijkVan({ vanaf, dagen: dagenInMaanden(vanaf, maanden), inWerkdagen: false, isWettelijk: true }, [])
  expect(over('2026-11-26')).toBe('2026-12-26')
  expect(over('2027-01-31')).toBe('2027-02-28')
  expect(over('2028-01-31')).toBe('2028-02-29')
  expect(over('2026-12-31', 2)).toBe('2027-02-28')
  expect(over('2026-11-30', 3)).toBe('2027-02-28')
})

test('a month that stands still goes on with the days that it had left', () => {
  const termijn = { vanaf: '2027-02-10', dagen: dagenInMaanden('2027-02-10', 1), inWerkdagen: false, isWettelijk: true }
  expect(uiterlijkVan(termijn, [{ vanaf: '2027-02-20', tot: '2027-02-25' }])).toBe('2027-03-15')
  expect(klokVan(termijn, [{ vanaf: '2027-02-20' }], '2027-02-25')).toEqual({ stand: 'stil', sinds: '2027-02-20', overDagen: 18 })
})

test('a request for one’s own data is answered within the month of the law', async () => {
  const [nazicht] = (await getFormulier('mijn-gegevens-inkijken')).verloop
  expect(nazicht).toMatchObject({ termijnMaanden: 1, termijnWettelijk: true })
  const { stapVanaf, stapTermijn, termijnDagen, termijnInWerkdagen, termijnWettelijk } = opStap(nazicht)
  const vanaf = isoDag(stapVanaf as Date)
  expect(isoDag(stapTermijn as Date)).toBe(plusMaanden(vanaf, 1))
  expect({ termijnDagen, termijnInWerkdagen, termijnWettelijk }).toEqual({
    termijnDagen: dagenTussen(vanaf, plusMaanden(vanaf, 1)),
    termijnInWerkdagen: false,
    termijnWettelijk: true,
  })
})
