import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { isId, nieuwDocumentnummer, nieuweReferentie, nieuwId, normaliseerCode } from '@/lib/platform/ids'

const ALFABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const CODES = fc.constantFrom(nieuweReferentie, nieuwDocumentnummer).map((maak) => maak())

test('ids are UUID version 7: valid, different, and in the order in which they were asked for', async () => {
  const ids = Array.from({ length: 1_000 }, nieuwId)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.toSorted()).toEqual(ids)
  const moment = Number.parseInt(ids[0]?.replace('-', '').slice(0, 12) ?? '', 16)
  expect(Math.abs(moment - Date.now())).toBeLessThan(5_000)
})

test('an id from an address is checked before the database is asked', () => {
  expect(isId(nieuwId())).toBe(true)
  for (const tekst of ['', '1', `${nieuwId()}0`, nieuwId().toUpperCase(), "' or 1=1 --", nieuwId().replaceAll('-', '')])
    expect(isId(tekst), tekst).toBe(false)
})

test('references and numbers have their form, and do not repeat', () => {
  const referenties = Array.from({ length: 2_000 }, nieuweReferentie)
  const nummers = Array.from({ length: 2_000 }, nieuwDocumentnummer)
  for (const referentie of referenties) expect(referentie).toMatch(/^A-([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{2}$/)
  for (const nummer of nummers) expect(nummer).toMatch(/^D-([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{2}$/)
  expect(new Set(referenties).size).toBe(referenties.length)
  expect(new Set(nummers).size).toBe(nummers.length)
})

test('a code is found however it is typed', () => {
  fc.assert(
    fc.property(CODES, (code) => {
      const typwijzen = [code, code.toLowerCase(), code.replaceAll('-', ''), code.replaceAll('-', ' '), ` ${code} `]
      // What is read aloud: a nought as the letter O, a one as I or L.
      typwijzen.push(code.replaceAll('0', 'O').replaceAll('1', 'I'), code.replaceAll('0', 'o').replaceAll('1', 'l'))
      for (const getypt of typwijzen) expect(normaliseerCode(getypt), getypt).toBe(code)
    }),
  )
})

test('the check character finds every single wrong character', () => {
  fc.assert(
    fc.property(CODES, fc.nat(), fc.constantFrom(...ALFABET), (code, plaats, teken) => {
      const plaatsen = [...code.slice(2)].flatMap((bestaand, index) => (bestaand === '-' ? [] : [index + 2]))
      const gekozen = plaatsen[plaats % plaatsen.length] ?? 2
      fc.pre(code.charAt(gekozen) !== teken)
      expect(normaliseerCode(code.slice(0, gekozen) + teken + code.slice(gekozen + 1))).toBeUndefined()
    }),
    { numRuns: 2_000 },
  )
})

test('the check character finds two neighbours that changed places', () => {
  fc.assert(
    fc.property(CODES, fc.nat(), (code, plaats) => {
      const tekens = [...code.slice(2).replaceAll('-', '')]
      const index = plaats % (tekens.length - 2)
      const [een = '', twee = ''] = [tekens[index], tekens[index + 1]]
      fc.pre(een !== twee)
      const gewisseld = [...tekens.slice(0, index), twee, een, ...tekens.slice(index + 2)].join('')
      expect(normaliseerCode(`${code.charAt(0)}-${gewisseld}`)).toBeUndefined()
    }),
    { numRuns: 1_000 },
  )
})

test('anything else is no code', () => {
  for (const tekst of [
    '',
    'A',
    'A-',
    'A-7K4M-Q2XB',
    'X-0000-0000-00',
    'D-0000-0000-00',
    'A-0000-0000-0000-00',
    `A${'0'.repeat(100_000)}`,
    'A-🙂🙂🙂🙂-0000-00',
  ]) {
    expect(normaliseerCode(tekst), tekst.slice(0, 30)).toBeUndefined()
  }
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), (tekst) => [undefined, normaliseerCode(normaliseerCode(tekst) ?? '')].includes(normaliseerCode(tekst))),
  )
})
