import { expect, test } from '@playwright/test'
import { ontleedAdres } from '@/scripts/demo/registers/adressen/ontleed-adres'
import { adresIdVan, adressenOp, type Straat, zoeknaam } from '@/scripts/demo/registers/adressen/straatadressen'
import { STRATEN } from '@/scripts/demo/registers/adressen/straten'

const GETYPT: [getypt: string, straat: string, huisnummer: string, bus?: string, postcode?: string][] = [
  ['Turnhoutsebaan 110', 'turnhoutsebaan', '110'],
  ['turnhoutsebaan110', 'turnhoutsebaan', '110'],
  ['TURNHOUTSE BAAN 110', 'turnhoutsebaan', '110'],
  ['Turnhoutsebaan 110, 2140 Borgerhout', 'turnhoutsebaan', '110', undefined, '2140'],
  ['2140 Borgerhout, Turnhoutsebaan 110', 'turnhoutsebaan', '110', undefined, '2140'],
  ['2140 Turnhoutsebaan 110', 'turnhoutsebaan', '110', undefined, '2140'],
  ['Turnhoutsebaan 110 bus 2', 'turnhoutsebaan', '110', '2'],
  ['Turnhoutsebaan 110 b2', 'turnhoutsebaan', '110', '2'],
  ['Turnhoutsebaan 110/2', 'turnhoutsebaan', '110', '2'],
  ['Turnhoutsebaan 27a', 'turnhoutsebaan', '27A'],
  ['Turnhoutsebaan 27 A bus 1', 'turnhoutsebaan', '27A', '1'],
  ['Turnhoutsebaan 27b', 'turnhoutsebaan', '27B'],
  ['belgielei', 'belgielei', ''],
  ['St-Jansplein 3', 'sintjansplein', '3'],
  ['', '', ''],
]

for (const [getypt, straat, huisnummer, bus, postcode] of GETYPT) {
  test(`takes "${getypt}" apart`, () => {
    expect(ontleedAdres(getypt)).toMatchObject({ straat, huisnummer, bus, postcode })
  })
}

test('the sample is large, has no street twice in a postcode, and stands for the whole city', () => {
  expect(STRATEN.length).toBeGreaterThanOrEqual(250)
  expect(new Set(STRATEN.map(({ naam, postcode }) => `${zoeknaam(naam)} ${postcode}`)).size).toBe(STRATEN.length)
  expect(new Set(STRATEN.map(({ postcode }) => postcode)).size).toBe(15)
})

test('house numbers, letters and boxes follow the rule', () => {
  const straat: Straat = { id: 10_001, naam: 'Meir', postcode: '2000', gemeente: 'Antwerpen', laatste: 60 }
  expect(adressenOp(straat, '7').map(({ huisnummer, bus }) => [huisnummer, bus])).toEqual([['7', undefined]])
  expect(adressenOp(straat, '10').map(({ bus }) => bus)).toEqual([undefined, '1', '2', '3', '4'])
  expect(adressenOp(straat, '9 a')).toHaveLength(1)
  for (const huisnummer of ['0', '61', '7A', '9B', '', 'x']) expect(adressenOp(straat, huisnummer), huisnummer).toEqual([])
  const nummers = Array.from({ length: 60 }, (_, plaats) => adressenOp(straat, String(plaats + 1)))
  const ids = nummers.flat().map(({ huisnummer, bus }) => adresIdVan(straat, huisnummer, bus))
  expect(new Set(ids).size).toBe(ids.length)
})
