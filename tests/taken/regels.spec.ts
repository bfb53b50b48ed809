import { expect, test } from '@playwright/test'
import { dagenTussen, plusDagen } from '@/lib/platform/klok'
import { controleerAntwoord, herinnerVanaf, MAX_ANTWOORD, MAX_DAGEN, MIN_DAGEN, optieVan } from '@/lib/taken/regels'

const LEEG = { tekst: '', keuze: '', bestanden: 0 }

test('a citizen is reminded three days before, never on the day of the question and never after its day', () => {
  expect(herinnerVanaf('2026-12-01', '2026-12-15')).toBe('2026-12-12')
  for (let dagen = MIN_DAGEN; dagen <= MAX_DAGEN; dagen += 1) {
    const uiterlijk = plusDagen('2026-12-01', dagen)
    const vanaf = herinnerVanaf('2026-12-01', uiterlijk)
    expect(dagenTussen('2026-12-01', vanaf), `${dagen} days`).toBeGreaterThanOrEqual(1)
    expect(dagenTussen(vanaf, uiterlijk), `${dagen} days`).toBeGreaterThanOrEqual(1)
  }
})

test('each kind of question asks its own kind of answer', () => {
  expect(controleerAntwoord('antwoord', [], LEEG)).toEqual([{ veld: 'tekst', code: 'tekst.leeg' }])
  expect(controleerAntwoord('antwoord', [], { ...LEEG, tekst: 'Ja.' })).toEqual([])
  expect(controleerAntwoord('antwoord', [], { ...LEEG, tekst: 'x'.repeat(MAX_ANTWOORD + 1) })).toEqual([{ veld: 'tekst', code: 'tekst.lang' }])
  expect(controleerAntwoord('document', [], { ...LEEG, tekst: 'Ik heb het niet.' })).toEqual([{ veld: 'bestand', code: 'bestand.leeg' }])
  expect(controleerAntwoord('document', [], { ...LEEG, bestanden: 1 })).toEqual([])
  expect(controleerAntwoord('document', [], { ...LEEG, bestanden: 9 })).toEqual([{ veld: 'bestand', code: 'bestand.te-veel' }])
})

test('a choice is one of those that were offered', () => {
  expect(controleerAntwoord('keuze', ['Ja', 'Nee'], LEEG)).toEqual([{ veld: 'keuze', code: 'keuze.leeg' }])
  expect(controleerAntwoord('keuze', ['Ja', 'Nee'], { ...LEEG, keuze: '1' })).toEqual([])
  for (const onzin of ['2', '-1', '0x1', '1e0', ' 1', 'Ja', 'length', '']) expect(optieVan(['Ja', 'Nee'], onzin), onzin).toBeUndefined()
})
