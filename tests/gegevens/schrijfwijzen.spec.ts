import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { inCenten, normaliseerBedrag } from '@/lib/gegevens/bedrag'
import { leesDatum } from '@/lib/gegevens/datum'
import { isEmail } from '@/lib/gegevens/email'
import { normaliseerIban } from '@/lib/gegevens/iban'
import { normaliseerNummerplaat } from '@/lib/gegevens/nummerplaat'
import { leesPositie, schrijfPositie } from '@/lib/gegevens/positie'
import { isTelefoon } from '@/lib/gegevens/telefoon'
import { toonBedrag, toonLand, toonPositie } from '@/lib/tekst/getal'

const spatie = fc.constantFrom('', ' ', '  ', '\u00a0', '\u202f')

/** A text with something between each of its signs or not, as people space it. */
function gespreid(tekens: string, tussen: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.array(tussen, { minLength: tekens.length, maxLength: tekens.length }).map((er) => [...tekens].map((teken, i) => teken + er[i]).join(''))
}

test('an amount is the same in every way that people write it', () => {
  const ways = fc.record({ euro: fc.integer({ min: 0, max: 999_999_999 }), cent: fc.integer({ min: 0, max: 99 }) }).chain(({ euro, cent }) => {
    const heel = String(euro)
    const centen = String(cent).padStart(2, '0')
    const groepen = (teken: string) => heel.replace(/\B(?=(\d{3})+$)/g, teken)
    const vormen = [heel, groepen('.'), groepen(' '), groepen('\u202f'), groepen("'")].map((getal) => `${getal},${centen}`)
    const engels = [`${heel}.${centen}`, `${groepen(',')}.${centen}`]
    const zonder = cent === 0 ? [heel, groepen('.'), `${heel},-`, `${heel},--`, `${groepen('.')},–`] : []
    const rond = fc.constantFrom(
      ...[
        ['', ''],
        ['€', ''],
        ['€ ', ''],
        ['', ' €'],
        ['', ' euro'],
        ['EUR ', ''],
        ['', 'EUR'],
      ].map(([voor, na]) => [voor, na]),
    )
    return fc.tuple(fc.constantFrom(...vormen, ...engels, ...zonder), rond, fc.constant(euro * 100 + cent))
  })
  fc.assert(
    fc.property(ways, ([getal, [voor, na], centen]) => {
      const gelezen = normaliseerBedrag(`${voor}${getal}${na}`)
      expect(gelezen, `${voor}${getal}${na}`).toMatch(/^\d+,\d{2}$/)
      expect(inCenten(gelezen ?? '')).toBe(centen)
    }),
  )
  for (const fout of ['', '-5', '1,2,3', '1.2.3', '12,345,6', 'veel', '€', '1e3', '12,5,', '9999999999', '1.23.456,00', '٣']) {
    expect(normaliseerBedrag(fout), fout).toBeUndefined()
  }
  expect(toonBedrag('nl', '1250,50')).toBe('€\u00a01.250,50')
  expect(toonBedrag('en', '1250,50')).toBe('€1,250.50')
  expect(toonBedrag('nl', 'van vroeger')).toBe('van vroeger')
})

test('an account number, a plate and a phone number stay what they are however they are spaced', () => {
  fc.assert(
    fc.property(gespreid('BE68539007547034', fc.oneof(spatie, fc.constantFrom('.', '-', '–'))), (iban) => {
      expect(normaliseerIban(iban)).toBe('BE68 5390 0754 7034')
      expect(normaliseerIban(iban.toLowerCase())).toBe('BE68 5390 0754 7034')
      expect(normaliseerIban(`IBAN ${iban}`)).toBe('BE68 5390 0754 7034')
    }),
  )
  fc.assert(
    fc.property(gespreid('1ABC123', fc.oneof(spatie, fc.constantFrom('.', '-', '·', '–'))), (plaat) => {
      expect(normaliseerNummerplaat(plaat)).toBe('1-ABC-123')
      expect(normaliseerNummerplaat(plaat.toLowerCase())).toBe('1-ABC-123')
    }),
  )
  fc.assert(
    fc.property(fc.constantFrom('0470123456', '+32470123456', '0032470123456', '032211333', '+31612345678'), spatie, (nummer, tussen) => {
      for (const teken of [tussen, '.', '/', '-']) expect(isTelefoon([...nummer].join(teken)), nummer).toBe(true)
    }),
  )
})

test('an e-mail address is one, whatever stands before and after its sign that may', () => {
  const deel = fc.stringMatching(/^[a-z0-9]([a-z0-9._+-]{0,8}[a-z0-9])?$/).filter((tekst) => !tekst.includes('..'))
  const naam = fc.stringMatching(/^[a-z0-9]{1,8}$/)
  fc.assert(
    fc.property(deel, naam, naam, fc.constantFrom('be', 'brussels', 'vlaanderen', 'com'), (voor, een, twee, eind) => {
      expect(isEmail(`${voor}@${een}.${eind}`)).toBe(true)
      expect(isEmail(`${voor}@${een}.${twee}.${eind}`)).toBe(true)
      expect(isEmail(`${voor}${een}.${eind}`)).toBe(false)
      expect(isEmail(`${voor}@${een}.${eind}\r\nBcc: ${twee}@${een}.${eind}`)).toBe(false)
      expect(isEmail(`${voor}@${een}.${eind},${twee}@${een}.${eind}`)).toBe(false)
    }),
  )
})

test('a day is the same in every way that people write it', () => {
  const maanden = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']
  const dag = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2099-12-28'), noInvalidDate: true })
    .map((datum) => datum.toISOString().slice(0, 10))
  fc.assert(
    fc.property(dag, (iso) => {
      const [jaar = '', maand = '', nummer = ''] = iso.split('-')
      const [d, m] = [String(Number(nummer)), String(Number(maand))]
      const naam = maanden[Number(maand) - 1] ?? ''
      for (const heel of [
        iso,
        `${d}/${m}/${jaar}`,
        `${nummer}.${maand}.${jaar}`,
        `${d}-${m}-${jaar}`,
        `${d} ${naam} ${jaar}`,
        `${d} ${naam.toUpperCase()} ${jaar}`,
      ]) {
        expect(leesDatum(heel, '', ''), heel).toBe(iso)
      }
      expect(leesDatum(nummer, naam, jaar)).toBe(iso)
      expect(leesDatum(` ${d} `, ` ${m} `, ` ${jaar} `)).toBe(iso)
    }),
  )
})

test('a position is read as it was written, to the metre, and nothing else is one', () => {
  const graad = (grens: number) => fc.double({ min: -grens, max: grens, noNaN: true })
  fc.assert(
    fc.property(graad(90), graad(180), fc.double({ min: 0, max: 1e9, noNaN: true }), (breedte, lengte, meters) => {
      const gelezen = leesPositie(schrijfPositie({ breedte, lengte, meters }))
      expect(gelezen?.breedte).toBeCloseTo(breedte, 4)
      expect(gelezen?.lengte).toBeCloseTo(lengte, 4)
      expect(gelezen?.meters).toBeGreaterThanOrEqual(1)
    }),
  )
  fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (tekst) => void leesPositie(tekst)))
  for (const fout of ['', '51,4', '91.00000;4.00000;1', '51.00000;181.00000;1', '51.00000;4.00000;0', '51.00000;4.00000;1;2', 'NaN;NaN;NaN']) {
    expect(leesPositie(fout), fout).toBeUndefined()
  }
  expect(toonPositie('nl', '51.21945;4.40246;12')).toBe('51,21945° N, 4,40246° O (op 12 meter)')
  expect(toonPositie('en', '-51.21945;-4.40246;12')).toBe('51.21945° S, 4.40246° W (within 12 metres)')
})

test('a country is named, and one that is none is another country', () => {
  expect([toonLand('nl', 'BE'), toonLand('en', 'DE')]).toEqual(['België', 'Germany'])
  for (const anders of ['ander', '', '<b>', 'be']) expect(toonLand('nl', anders)).toBe('een ander land')
})
