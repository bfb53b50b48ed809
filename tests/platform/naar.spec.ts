import { expect, test } from '@playwright/test'
import { naar } from '@/app/verzoek'

const adresVan = (adres: string) => naar(adres).headers.get('location')

test('what no address can hold is written as addresses write it, and what was written stays', () => {
  expect(adresVan('/mijn?a=%20b&c=d#e')).toBe('/mijn?a=%20b&c=d#e')
  expect(adresVan('/loket/balie/\0/overzicht')).toBe('/loket/balie/%00/overzicht')
  expect(adresVan('/loket/balie/\r\nset-cookie: a=b')).toBe('/loket/balie/%0D%0Aset-cookie:%20a=b')
  expect(adresVan('/loket/😀/\ud83d/é')).toBe('/loket/%F0%9F%98%80/%EF%BF%BD/%C3%A9')
})

test('an address that is too long for any page ends where that is said, in the language that it was in', () => {
  expect(adresVan(`/mijn?v=${'A'.repeat(11_000)}`)).toMatch(/^\/mijn/)
  expect(adresVan(`/mijn?v=${'A'.repeat(20_000)}`)).toBe('/fout/te-groot')
  expect(adresVan(`/en/terugbellen/gevraagd?v=${'A'.repeat(250_000)}`)).toBe('/en/fout/te-groot')
})
