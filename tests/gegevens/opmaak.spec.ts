import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { normaliseerBedrag } from '@/lib/gegevens/bedrag'
import { isEmail } from '@/lib/gegevens/email'
import { normaliseerGetal } from '@/lib/gegevens/getal'
import { normaliseerIban } from '@/lib/gegevens/iban'
import { normaliseerNummerplaat } from '@/lib/gegevens/nummerplaat'
import { isTelefoon } from '@/lib/gegevens/telefoon'

test('a phone number is one in every way that people write it', () => {
  for (const goed of [
    '03 22 11 333',
    '03/221.13.33',
    '0470 12 34 56',
    '0470123456',
    '+32 470 12 34 56',
    '0032 3 221 13 33',
    '+32 (0)3 221 13 33',
    '+31 6 12345678',
    '32 470 12 34 56',
    'tel. 03 221 13 33',
    '0470/12\u00a034\u00a056',
    '0470–12–34–56',
  ]) {
    expect(isTelefoon(goed), goed).toBe(true)
  }
  for (const fout of ['', '12', '470123456', '03 22 11', '+32 470 12 34 5678', 'nul drie', '+0 123 456 789', '0000000000']) {
    expect(isTelefoon(fout), fout).toBe(false)
  }
})

test('an e-mail address has a name, a sign and a place that can exist', () => {
  for (const goed of ['naam@voorbeeld.be', 'voor.naam+post@sub.voorbeeld.brussels', 'é@voorbeeld.be']) expect(isEmail(goed), goed).toBe(true)
  for (const fout of [
    '',
    'naam',
    'naam@',
    '@voorbeeld.be',
    'naam@voorbeeld',
    'naam@voor beeld.be',
    'a@b@c.be',
    'naam@voorbeeld..be',
    '<naam@voorbeeld.be>',
  ]) {
    expect(isEmail(fout), fout).toBe(false)
  }
})

test('an account number is read with spaces, dots and small letters, and refused when one digit is wrong', () => {
  for (const goed of [
    'BE68539007547034',
    'be68 5390 0754 7034',
    'BE68-5390-0754-7034',
    ' BE68.5390.0754.7034 ',
    'IBAN: BE68 5390 0754 7034',
    'iban be68\u00a05390\u00a00754\u00a07034',
  ]) {
    expect(normaliseerIban(goed), goed).toBe('BE68 5390 0754 7034')
  }
  expect(normaliseerIban('NL91 ABNA 0417 1643 00')).toBe('NL91 ABNA 0417 1643 00')
  for (const fout of ['', 'BE68', 'BE69 5390 0754 7034', 'BE68 5390 0754 703', 'BE68 5390 0754 70345', '539-0075470-34']) {
    expect(normaliseerIban(fout), fout).toBeUndefined()
  }
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 1, max: 9 }), (plaats, erbij) => {
      const tekens = [...'BE68539007547034']
      if (plaats < 2) return
      tekens[plaats] = String((Number(tekens[plaats]) + erbij) % 10)
      expect(normaliseerIban(tekens.join(''))).toBeUndefined()
    }),
  )
})

test('a number plate is written as it is on the car', () => {
  for (const goed of ['1-ABC-123', '1abc123', '1 ABC 123', '1.abc.123']) expect(normaliseerNummerplaat(goed), goed).toBe('1-ABC-123')
  expect(normaliseerNummerplaat('ab-12-cd')).toBe('AB12CD')
  for (const fout of ['', 'A', 'geen idee', 'ABC', '1-ABC-123-456-78']) expect(normaliseerNummerplaat(fout), fout).toBeUndefined()
})

test('a number is read with thousands, decimals and a unit', () => {
  const gelezen = {
    '12': '12',
    ' 12 ': '12',
    '3,5': '3,5',
    '3.5': '3,5',
    '1.250': '1250',
    '1 250,50 euro': '1250,50',
    '€ 20': '20',
    '4 m': '4',
    '30 m²': '30',
    '007': '7',
    '0': '0',
  }
  for (const [getypt, getal] of Object.entries(gelezen)) expect(normaliseerGetal(getypt), getypt).toBe(getal)
  for (const fout of ['', 'veel', '-3', '1,2,3', '12a', '3,555', '1e9', '9999999999']) expect(normaliseerGetal(fout), fout).toBeUndefined()
})

test('no text of any kind makes reading fail, and what was read is read the same again', () => {
  for (const normaliseer of [normaliseerBedrag, normaliseerGetal, normaliseerIban, normaliseerNummerplaat]) {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[A-Za-z0-9 .,-]{0,20}$/)), (getypt) => {
        const gelezen = normaliseer(getypt)
        if (gelezen !== undefined) expect(normaliseer(gelezen)).toBe(gelezen)
      }),
    )
  }
})
