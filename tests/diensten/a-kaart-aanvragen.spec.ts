import { expect, test } from '@playwright/test'
import { regels } from '@/lib/diensten/a-kaart-aanvragen/regels'
import type { Recordfeiten } from '@/lib/recordformulier/recordfeiten'

const isKindJongerDan13 = regels.voorwaarden?.['kind-jonger-dan-13'] ?? (() => undefined)

const feiten: Recordfeiten = {
  vandaag: '2026-11-25',
  testnummersToegelaten: true,
  naam: 'Lotte Janssens',
  gezin: [
    { sleutel: 'nel', naam: 'Nel', leeftijd: 12, ik: false },
    { sleutel: 'bas', naam: 'Bas', leeftijd: 13, ik: false },
  ],
}

test('a parent consents for a child of the household under 13 that gets a card, and for no other', () => {
  expect(isKindJongerDan13({ kinderen: ['nel', 'bas'] }, feiten)).toBe(true)
  expect(isKindJongerDan13({ kinderen: ['bas'] }, feiten)).toBe(false)
  expect(isKindJongerDan13({}, feiten)).toBe(false)
})

test('a child that was typed counts by its day of birth', () => {
  expect(isKindJongerDan13({ kinderenAnders: [{ geboortedatum: '2013-11-26' }] }, feiten)).toBe(true)
  expect(isKindJongerDan13({ kinderenAnders: [{ geboortedatum: '2013-11-25' }] }, feiten)).toBe(false)
})
