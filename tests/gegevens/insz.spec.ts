import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { controlegetal, formatInsz, isInsz, normaliseerInsz } from '@/lib/gegevens/insz'

function nummer(negen: string, vanaf2000 = false): string {
  return `${negen}${String(controlegetal(negen, vanaf2000)).padStart(2, '0')}`
}

const ECHT = { demo: false }
const DEMO = { demo: true }

test('the same first nine digits have other check digits before and from 2000', () => {
  expect(nummer('016103012')).not.toBe(nummer('016103012', true))
  expect(isInsz(nummer('016103012'), DEMO)).toBe(true)
  expect(isInsz(nummer('016103012', true), DEMO)).toBe(true)
})

test('the test range is month 61 to 72, in a demonstration only', () => {
  for (const maand of ['61', '66', '72']) {
    expect(isInsz(nummer(`85${maand}15001`), DEMO), maand).toBe(true)
    expect(isInsz(nummer(`85${maand}15001`), ECHT), maand).toBe(false)
  }
  for (const maand of ['60', '73', '80', '99']) expect(isInsz(nummer(`85${maand}15001`), DEMO), maand).toBe(false)
})

test('BIS numbers are national numbers, other months are not', () => {
  for (const maand of ['21', '32', '41', '52', '00']) expect(isInsz(nummer(`85${maand}15001`), ECHT), maand).toBe(true)
  for (const maand of ['13', '20', '33', '40', '53']) expect(isInsz(nummer(`85${maand}15001`), ECHT), maand).toBe(false)
})

test('the day may be unknown, the serial is 001 to 998', () => {
  expect(isInsz(nummer('856100001'), DEMO)).toBe(true)
  expect(isInsz(nummer('856132001'), DEMO)).toBe(false)
  expect(isInsz(nummer('856115998'), DEMO)).toBe(true)
  for (const serie of ['000', '999']) expect(isInsz(nummer(`856115${serie}`), DEMO), serie).toBe(false)
})

test('check digits are never 00, and 97 where the rest is nothing', () => {
  const deelbaar = Array.from({ length: 98 }, (_, stap) => `856115${String(stap + 1).padStart(3, '0')}`).find((negen) => Number(negen) % 97 === 0)
  expect(controlegetal(deelbaar ?? '', false)).toBe(97)
})

test('of the hundred pairs of check digits only two are right: one for each century', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 61, max: 72 }), fc.integer({ min: 1, max: 998 }), (jaar, maand, serie) => {
      const negen = `${String(jaar).padStart(2, '0')}${maand}15${String(serie).padStart(3, '0')}`
      const goede = Array.from({ length: 100 }, (_, paar) => `${negen}${String(paar).padStart(2, '0')}`).filter((insz) => isInsz(insz, DEMO))
      expect(new Set(goede)).toEqual(new Set([nummer(negen), nummer(negen, true)]))
    }),
  )
})

test('however it is written, it is brought back to eleven digits', () => {
  const insz = nummer('856115001')
  for (const getypt of [insz, formatInsz(insz), ` ${formatInsz(insz)} `, formatInsz(insz).replace('-', '–'), formatInsz(insz).replaceAll('.', ' ')]) {
    expect(normaliseerInsz(getypt), getypt).toBe(insz)
  }
  for (const getypt of ['', `${insz}1`, insz.slice(1), `${insz.slice(0, 10)}x`, '٨٥٦١١٥٠٠١٠٠'])
    expect(normaliseerInsz(getypt), getypt).toBeUndefined()
})
