import { expect, test } from '@playwright/test'
import { formulierStand } from '@/lib/aanvragen/formulier-stand'
import { getFormulier } from '@/lib/catalogus/find-dienst'
import { controlesVan, type Veldvorm, veldVan } from '@/lib/catalogus/velden'
import { voorbeelden } from '@/lib/diensten/adreswijziging/voorbeelden'
import { speel } from './speel-voorbeeld'

/**
 * The decision table (domain facts 1.3), row by row: what a row ends in, and the examples that show it. Rows about
 * who never declares (entry or removal by the city itself) have no form; a dispute is the appeal of a decision.
 */
const TABEL = {
  'Belgian adult, inside the city or from another municipality, alone or whole household': [
    'dossier',
    ['whole household, inside the city', 'whole household, from another Belgian municipality'],
  ],
  'only some members move': ['dossier', ['one grown-up moves, the rest stays']],
  'moves in with people who live there': [
    'dossier',
    ['moving in with people, as one household', 'moving in with people, not as one household', 'the people who live there leave'],
  ],
  'minor with one parent, whatever a ruling says': ['afspraak', ['a minor moves with one parent', 'a minor from outside the household moves along']],
  'minor leaves the parental home': ['afspraak', ['a minor leaves home']],
  'not Belgian, with a residence card': ['dossier', ['with a residence card']],
  'residence document on paper': ['afspraak', ['a residence document on paper', 'the register knows that it is on paper']],
  'from abroad, first registration': ['afspraak', ['first registration from abroad', 'not registered anywhere', 'a weak sign-in, from abroad']],
  'Belgian who comes back': ['afspraak', ['a Belgian comes back']],
  'leaves Belgium': ['afspraak', ['leaving Belgium']],
  'away for a while': ['informatie', ['away for a while']],
  'reference address': ['afspraak', ['no fixed home']],
  'new address in another municipality': ['informatie', ['the new address is in another municipality']],
  'declared late': ['dossier', ['after eight working days it is late, and still accepted']],
} as const

for (const [rij, [einde, namen]] of Object.entries(TABEL)) {
  test(`decision table: ${rij}`, async () => {
    const dienst = await getFormulier('adreswijziging')
    for (const naam of namen) {
      const uitkomst = speel(dienst, voorbeeldVan(naam))
      expect('fouten' in uitkomst ? uitkomst : 'uitweg' in uitkomst ? uitkomst.soort : uitkomst.afhandeling, naam).toBe(einde)
    }
  })
}

const GETYPT: readonly Veldvorm['soort'][] = ['tekst', 'lange-tekst', 'datum', 'adres', 'personen']

test('a normal move of a prefilled person has three fields to type: street, number and date', async () => {
  const dienst = await getFormulier('adreswijziging')
  const { ingevuld, feiten } = voorbeeldVan('whole household, inside the city')
  const ruw = Object.fromEntries(Object.entries(ingevuld).map(([naam, waarde]) => [naam, [waarde].flat()]))
  const gestuurd = dienst.stappen.map(({ id }) => id)
  const { stappen, verder } = formulierStand(dienst, { ruw, gestuurd, feiten })
  expect(verder, 'it can be sent').toBeUndefined()
  const vakken = stappen
    .flatMap(({ velden }) => velden)
    .filter((naam) => GETYPT.includes(veldVan(dienst, naam).soort))
    .flatMap((naam) => controlesVan(naam, veldVan(dienst, naam)))
  const isNodig = (vak: string) => 'fouten' in speel(dienst, { ingevuld: { ...ingevuld, [vak]: '' }, feiten })
  expect(vakken.filter(isNodig)).toEqual(['nieuwAdres-straat', 'nieuwAdres-huisnummer', 'verhuisdatum-dag'])
  // A box for who has one; a date may be typed whole or in three; the number to call is known, and may be left out.
  expect(vakken.filter((vak) => !isNodig(vak))).toEqual(['nieuwAdres-bus', 'verhuisdatum-maand', 'verhuisdatum-jaar', 'telefoon'])
})

test('who disagrees reads within how many days', async () => {
  const { tekst } = await getFormulier('adreswijziging')
  expect(tekst.nl.beroep.join(' ')).toContain('30 dagen')
  expect(tekst.en.beroep.join(' ')).toContain('30 days')
})

function voorbeeldVan(naam: string): (typeof voorbeelden)[number] {
  const voorbeeld = voorbeelden.find((kandidaat) => kandidaat.naam === naam)
  if (!voorbeeld) throw new Error(`no example is called ${naam}`)
  return voorbeeld
}
