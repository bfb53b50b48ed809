import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { alleenstaand, verberg, verbergRijen } from '@/lib/cijfers/verberg'

test('what is small is not told, nothing is, and what could be found by subtracting is not told either', () => {
  expect(verberg([0, 12, 40])).toEqual([0, 12, 40])
  expect(verberg([3, 12, 40])).toEqual([undefined, undefined, 40])
  expect(verberg([3, 9, 40])).toEqual([undefined, undefined, 40])
  expect(verberg([3, 0])).toEqual([undefined, 0])
  expect([alleenstaand(0), alleenstaand(9), alleenstaand(10)]).toEqual([0, undefined, 10])
})

test('no column tells a small number, and none leaves exactly one number out among others', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 60 }), { minLength: 2, maxLength: 12 }), (aantallen) => {
      const getoond = verberg(aantallen)
      for (const [plaats, aantal] of getoond.entries()) {
        if (aantal !== undefined) expect(aantal === aantallen[plaats] && (aantal === 0 || aantal >= 10)).toBe(true)
      }
      const anderen = aantallen.filter((aantal) => aantal >= 10).length
      if (anderen > 0) expect(getoond.filter((aantal) => aantal === undefined)).not.toHaveLength(1)
    }),
  )
})

test('rows come with the largest first, each column by itself', () => {
  const groepen = new Map([
    ['klein', [4]],
    ['groot', [50]],
    ['midden', [20]],
  ])
  expect(verbergRijen(groepen, ([aantal = 0]) => ({ a: aantal, b: 0 }))).toEqual([
    { naam: 'groot', a: 50, b: 0 },
    { naam: 'midden', a: undefined, b: 0 },
    { naam: 'klein', a: undefined, b: 0 },
  ])
})
