import { expect, test } from '@playwright/test'
import { duurklasse, middelsteKlasse } from '@/lib/metingen/duur'
import { foutcode, toestelVan } from '@/lib/metingen/meting'

test('a browser tells the kind of its device, or nothing', () => {
  const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1'
  expect(toestelVan(iPhone)).toBe('telefoon')
  expect(toestelVan('Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36')).toBe('telefoon')
  expect(toestelVan('Mozilla/5.0 (Linux; Android 15; SM-X910) AppleWebKit/537.36 Chrome/140.0 Safari/537.36')).toBe('tablet')
  expect(toestelVan('Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148')).toBe('tablet')
  expect(toestelVan('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36')).toBe('computer')
  expect(toestelVan(null)).toBe('onbekend')
})

test('a fault of any row of a list is one and the same', () => {
  expect(foutcode('personen-0-naam', 'tekst.leeg')).toBe('personen-naam:tekst.leeg')
  expect(foutcode('personen-12', 'keuze.leeg')).toBe('personen:keuze.leeg')
  expect(foutcode('adres-huisnummer', 'adres.huisnummer')).toBe('adres-huisnummer:adres.huisnummer')
})

test('a time is counted by its class, and the middle one is found in them', () => {
  const minuten = (aantal: number) => duurklasse(aantal * 60_000)
  expect([0, 1.9, 2, 12, 59, 60, 1_439, 1_440].map(minuten)).toEqual(['2', '2', '5', '15', '60', '120', '1440', 'langer'])
  expect(middelsteKlasse(new Map())).toBeUndefined()
  expect(middelsteKlasse(new Map([['2', 3]]))).toEqual({ van: 0, tot: 2 })
  const gemengd = new Map([
    ['langer', 2],
    ['5', 4],
    ['10', 3],
  ])
  expect(middelsteKlasse(gemengd)).toEqual({ van: 5, tot: 10 })
  expect(middelsteKlasse(new Map([['langer', 2]]))).toEqual({ van: 1_440 })
})
