import { expect, test } from '@playwright/test'
import { leesBerichten, verschillen } from './berichten'

test('Dutch and English say the same things with the same values', () => {
  const nederlands = leesBerichten('nl')
  expect(nederlands.size).toBeGreaterThan(0)
  expect(verschillen(nederlands, leesBerichten('en'))).toEqual([])
})

test('a missing key, an empty sentence and another value are found', () => {
  const nl = new Map([['a.titel', 'Dag {naam}, je hebt {aantal, plural, one {# brief} other {# brieven}}']])
  expect(verschillen(nl, new Map())).toHaveLength(1)
  expect(verschillen(nl, new Map([['a.titel', ' ']]))).toHaveLength(1)
  expect(verschillen(nl, new Map([['a.titel', 'Hello {voornaam}']]))).toHaveLength(1)
  expect(verschillen(nl, new Map([['a.titel', 'Hello {naam}, {aantal, plural, one {# letter} other {# letters}}']]))).toEqual([])
})
