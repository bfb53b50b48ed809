import { expect, test } from '@playwright/test'
import type { z } from 'zod'
import { adresregel } from '@/lib/gegevens/adres'
import { keuze, misschienTekst, tekst } from '@/lib/gegevens/tekst'

function codes(schema: z.ZodType, waarde: unknown): string[] {
  return schema.safeParse(waarde).error?.issues.map(({ message }) => message) ?? []
}

test('a text that is missing, empty or only blanks has one and the same code', () => {
  for (const waarde of [undefined, null, '', '   ', 7, ['a'], {}])
    expect(codes(tekst('straat.leeg'), waarde), String(waarde)).toEqual(['straat.leeg'])
  expect(tekst('straat.leeg').parse('  Meir ')).toBe('Meir')
})

test('a text has an end', () => {
  expect(codes(tekst('straat.leeg', 5), 'Mei'.repeat(2))).toEqual(['tekst.te-lang'])
  expect(codes(misschienTekst(5), 'x'.repeat(1_000_000))).toEqual(['tekst.te-lang'])
  expect(codes(tekst('straat.leeg'), 'x'.repeat(200))).toEqual([])
})

test('a text that may be left out may be left out', () => {
  expect(misschienTekst().parse(undefined)).toBeUndefined()
  expect(misschienTekst().parse('  ')).toBe('')
})

test('a choice that is missing or unknown has one code', () => {
  const schema = keuze(['ja', 'nee'], 'keuze.leeg')
  for (const waarde of [undefined, '', 'misschien', 'JA', 'toString', '__proto__', 1])
    expect(codes(schema, waarde), String(waarde)).toEqual(['keuze.leeg'])
  expect(schema.parse('nee')).toBe('nee')
})

test('an address stands on one line', () => {
  const adres = { straat: 'Turnhoutsebaan', huisnummer: '110', postcode: '2140', gemeente: 'Borgerhout' }
  expect(adresregel(adres)).toBe('Turnhoutsebaan 110, 2140 Borgerhout')
  expect(adresregel({ ...adres, bus: '2' })).toBe('Turnhoutsebaan 110 bus 2, 2140 Borgerhout')
  expect(adresregel({ ...adres, gemeente: '' })).toBe('Turnhoutsebaan 110, 2140')
})
