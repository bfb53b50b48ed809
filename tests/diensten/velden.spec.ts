import { expect, test } from '@playwright/test'
import { schemaVanVeld } from '@/lib/catalogus/schema-van-veld'
import { controleBij, controlesVan, leesVeld, type Ruw, type Veldvorm } from '@/lib/catalogus/velden'

const VOERTUIG: Veldvorm = { soort: 'voertuig', eis: { verplicht: true } }
const PLEK: Veldvorm = { soort: 'adres', vorm: 'plek', eis: { verplicht: true } }

/** What a field makes of what was typed: what is kept, or the fault with the box that it stands at. */
function lees(naam: string, vorm: Veldvorm, getypt: Record<string, string>) {
  const ruw: Ruw = Object.fromEntries(Object.entries(getypt).map(([controle, waarde]) => [`${naam}-${controle}`, [waarde]]))
  const uitkomst = schemaVanVeld(naam, vorm).safeParse(leesVeld(naam, vorm, ruw))
  if (uitkomst.success) return uitkomst.data
  return uitkomst.error.issues.map(({ path, message }) => `${controleBij({ velden: { [naam]: vorm } }, [naam, ...path])} ${message}`)
}

test('a vehicle is its plate and its country; without a plate it is none, whatever country is chosen', () => {
  expect(controlesVan('auto', VOERTUIG)).toEqual(['auto-plaat', 'auto-land'])
  expect(lees('auto', VOERTUIG, { plaat: '1 abc 123', land: 'BE' })).toEqual({ plaat: '1-ABC-123', land: 'BE' })
  expect(lees('auto', VOERTUIG, { plaat: 'ab-12-cd', land: 'NL' })).toEqual({ plaat: 'AB12CD', land: 'NL' })
  expect(lees('auto', VOERTUIG, { plaat: '1abc123', land: '<b>' })).toEqual({ plaat: '1-ABC-123', land: 'ander' })
  expect(lees('auto', VOERTUIG, { plaat: '', land: 'BE' })).toEqual(['auto-plaat auto.leeg'])
  expect(lees('auto', VOERTUIG, { plaat: 'geen idee', land: 'BE' })).toEqual(['auto-plaat nummerplaat.vorm'])
  expect(lees('auto', { ...VOERTUIG, eis: { verplicht: false } }, { plaat: ' ', land: 'BE' })).toBeUndefined()
})

test('a place is where it is by a street, in words or by a device, and what no device wrote is nothing', () => {
  const positie = '51.21945;4.40246;12'
  expect(lees('plaats', PLEK, { positie })).toEqual({ positie })
  expect(lees('plaats', PLEK, { omschrijving: 'Bij de brug', positie })).toEqual({ omschrijving: 'Bij de brug', positie })
  for (const vals of ['<script>', '51.2;4.4', '999.00000;4.00000;1']) {
    expect(lees('plaats', PLEK, { positie: vals })).toEqual(['plaats-straat plaats.leeg'])
    expect(lees('plaats', PLEK, { straat: 'Meir', positie: vals })).toEqual({ straat: 'Meir' })
  }
})

test('who gives themselves gives no national number', () => {
  const zelf: Veldvorm = { soort: 'personen', max: 1, zelf: true, eis: { verplicht: true } }
  expect(controlesVan('ik', zelf)).toEqual(['ik-0-voornaam', 'ik-0-achternaam', 'ik-0-dag', 'ik-0-maand', 'ik-0-jaar'])
  expect(controlesVan('ik', { ...zelf, alleenNaam: true })).toEqual(['ik-0-voornaam', 'ik-0-achternaam'])
})
