import { expect, test } from '@playwright/test'
import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import { herkomstVan } from '@/lib/catalogus/herkomst'

const formulier = {
  velden: {
    naam: { soort: 'tekst', standaard: () => 'Lotte Janssens', bron: () => 'aprofiel' },
    wie: { soort: 'keuzes', opties: [], standaard: () => ['a', 'b'], bron: () => 'rijksregister' },
    adres: { soort: 'adres', standaard: () => ({ straat: 'Meir', huisnummer: '3' }), bron: () => 'bevolkingsregister' },
    leeg: { soort: 'tekst', standaard: () => undefined, bron: () => 'aprofiel' },
    waarom: { soort: 'lange-tekst' },
  },
} as unknown as EenFormulier

test('an answer says which source filled it in, and whether the citizen left it so', () => {
  const bij = (veld: string, waarde: unknown) => herkomstVan(formulier, veld, { [veld]: waarde }, {})
  expect(bij('naam', 'Lotte Janssens')).toEqual({ bron: 'aprofiel', isGelaten: true })
  expect(bij('naam', 'Lotte Jansen')).toEqual({ bron: 'aprofiel', isGelaten: false })
  expect(bij('wie', ['b', 'a'])).toEqual({ bron: 'rijksregister', isGelaten: true })
  expect(bij('wie', ['a'])).toEqual({ bron: 'rijksregister', isGelaten: false })
  expect(bij('adres', { straat: 'Meir', huisnummer: '3', postcode: '2000' })).toEqual({ bron: 'bevolkingsregister', isGelaten: true })
  expect(bij('adres', { straat: 'Meir', huisnummer: '5' })).toEqual({ bron: 'bevolkingsregister', isGelaten: false })
  expect(bij('adres', undefined)).toEqual({ bron: 'bevolkingsregister', isGelaten: false })
})

test('what the citizen was asked with an empty box comes from the citizen alone', () => {
  expect(herkomstVan(formulier, 'leeg', { leeg: 'x' }, {})).toBeUndefined()
  expect(herkomstVan(formulier, 'waarom', { waarom: 'zomaar' }, {})).toBeUndefined()
})
