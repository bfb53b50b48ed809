import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { formatInsz, isInsz, normaliseerInsz } from '@/lib/gegevens/insz'
import { maakInsz } from '@/scripts/demo/registers/maak-insz'

test('accepts the known good numbers, in any notation', () => {
  for (const getypt of ['93051822361', '93.05.18-223.61', '930518 223 61', '93/05/18–223.61', ' 93.05.18-223.61 ']) {
    expect(isInsz(getypt, { demo: false }), getypt).toBe(true)
  }
  expect(normaliseerInsz('93.05.18-223.61')).toBe('93051822361')
  expect(formatInsz('93051822361')).toBe('93.05.18-223.61')
})

test('refuses wrong check digits, other lengths and impossible parts', () => {
  for (const getypt of ['93051822362', '9305182236', '930518223611', 'abc', '', '93.05.18-22x.61']) {
    expect(isInsz(getypt, { demo: true }), getypt).toBe(false)
  }
  expect(isInsz('00000000097', { demo: true })).toBe(false)
})

test('knows the test range in a demonstration only', () => {
  expect(isInsz('87631478494', { demo: true })).toBe(true)
  expect(isInsz('87631478494', { demo: false })).toBe(false)
})

test('counts with a 2 in front for who was born in 2000 or later', () => {
  const insz = maakInsz('2019-04-03', 'vrouw', 12)
  expect(insz.slice(0, 6)).toBe('196403')
  expect(Number(insz.slice(9))).toBe(97 - (Number(`2${insz.slice(0, 9)}`) % 97))
  expect(isInsz(insz, { demo: true })).toBe(true)
})

test('every number that is made is right, and differs by serial and sex', () => {
  const dag = fc
    .date({ min: new Date('1910-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((datum) => datum.toISOString().slice(0, 10))
  fc.assert(
    fc.property(dag, fc.integer({ min: 0, max: 497 }), (geboortedatum, volgnummer) => {
      const man = maakInsz(geboortedatum, 'man', volgnummer)
      const vrouw = maakInsz(geboortedatum, 'vrouw', volgnummer)
      expect([man, vrouw].every((insz) => isInsz(insz, { demo: true }) && !isInsz(insz, { demo: false }))).toBe(true)
      expect(new Set([man, vrouw, maakInsz(geboortedatum, 'man', volgnummer + 1)]).size).toBe(3)
      expect(Number(man.slice(6, 9)) % 2).toBe(1)
    }),
  )
})
