import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { veiligAdres, veiligTerug } from '@/lib/auth/terug'

const HIER = 'https://loket.example'

/** Where a browser goes that is sent there from one of our pages. */
function bestemming(adres: string): URL {
  return new URL(adres, `${HIER}/aanmelden`)
}

test('our own pages are gone back to as they were', () => {
  for (const adres of ['/mijn', '/en/mijn/documenten', '/diensten/adreswijziging/aanvraag/wie', '/diensten?zoek=fiets%20stalling', '/']) {
    expect(veiligTerug(adres, '/anders')).toBe(adres)
  }
})

test('another site, an API or nothing leads to the given page', () => {
  const kwaad = [
    undefined,
    null,
    ['/mijn', '/mijn'],
    '',
    'mijn',
    'https://kwaad.example',
    '//kwaad.example',
    '///kwaad.example',
    '/\\kwaad.example',
    '\\\\kwaad.example',
    '/\t/kwaad.example',
    '/\n/kwaad.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '/api/afmelden',
    '/x/../api/afmelden',
    '/./api/afmelden',
    '/%2e%2e/api/afmelden',
    '/x/..//kwaad.example',
    '/.//kwaad.example',
    '/..//kwaad.example',
    '/%2e//kwaad.example',
  ]
  for (const adres of kwaad) expect(veiligTerug(adres, '/anders'), String(adres)).toBe('/anders')
})

test('whatever is asked, one ends at this site and never at its API', () => {
  const stuk = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '%2e',
    '%2f',
    '%5c',
    '@',
    ':',
    '?',
    '#',
    ' ',
    '\t',
    '\n',
    '\r',
    '\u0000',
    '\u2028',
    'api',
    'kwaad.example',
    'https:',
    'é',
  )
  const adressen = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc.array(stuk, { maxLength: 12 }).map((stukken) => stukken.join('')),
  )
  fc.assert(
    fc.property(adressen, fc.boolean(), (adres, metStreep) => {
      const veilig = veiligTerug(metStreep ? `/${adres}` : adres, '/anders')
      const waar = bestemming(veilig)
      expect(waar.origin, JSON.stringify(veilig)).toBe(HIER)
      expect(waar.pathname.startsWith('/api/'), JSON.stringify(veilig)).toBe(false)
    }),
    { numRuns: 2_000 },
  )
})

test('what the provider sends back to is our own page as well, written whole or not', () => {
  expect(veiligAdres(`${HIER}/mijn?a=1`, HIER)).toBe(`${HIER}/mijn?a=1`)
  expect(veiligAdres('/en/mijn', HIER)).toBe(`${HIER}/en/mijn`)
  for (const kwaad of [
    'https://kwaad.example/',
    `${HIER}.kwaad.example/`,
    `${HIER}@kwaad.example/`,
    `${HIER}//kwaad.example`,
    '//kwaad.example',
    'x',
    '',
  ]) {
    expect(veiligAdres(kwaad, HIER), kwaad).toBe(`${HIER}/`)
  }
})
