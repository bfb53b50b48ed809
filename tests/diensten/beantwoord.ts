import { adresdelen } from '@/lib/catalogus/adresdelen'
import { optiesVan } from '@/lib/catalogus/antwoorden'
import type { EenFormulier, Veld } from '@/lib/catalogus/define-dienst'
import { VOORAF } from '@/lib/recordformulier/vooraf'

/** Which of the choices a test makes: the first or the last, yes or no. */
export type Voorkeur = 'eerste' | 'laatste'

const VAN_OPMAAK = {
  email: 'naam@voorbeeld.be',
  telefoon: '0470 12 34 56',
  iban: 'be68 5390 0754 7034',
  nummerplaat: '1abc123',
  getal: '1.250,5 euro',
  bedrag: '€ 1.250,5',
}
const ADRES = {
  straat: 'Abdijstraat',
  huisnummer: '12',
  bus: '',
  postcode: '2020',
  gemeente: 'Antwerpen',
  omschrijving: 'bij de brug',
  positie: '51.21945;4.40246;12',
}
const PERSOON = { voornaam: 'Jan', achternaam: 'Wouters', dag: '2 januari 2015', maand: '', jaar: '', insz: '' }

/** What a person types or chooses at a field, as people write it; the files of a field come another way. */
export function beantwoord(naam: string, veld: Veld<unknown>, feiten: unknown, voorkeur: Voorkeur): Record<string, string | string[]> {
  switch (veld.soort) {
    case 'tekst':
      return { [naam]: veld.eis?.opmaak ? VAN_OPMAAK[veld.eis.opmaak] : 'iets' }
    case 'lange-tekst':
      return { [naam]: 'Een paar woorden.\nOp twee regels.' }
    case 'datum':
      // Today is neither to come nor past, and not before another today.
      return { [`${naam}-dag`]: (feiten as { vandaag: string }).vandaag }
    case 'periode': {
      const { vandaag } = feiten as { vandaag: string }
      return { [`${naam}-van-dag`]: vandaag, [`${naam}-tot-dag`]: vandaag }
    }
    case 'keuze':
    case 'keuzes': {
      const waarden = optiesVan(veld, feiten).map(({ waarde }) => waarde)
      // Whoever may go on says that no exception applies: the last choice of the page before a form.
      return { [naam]: waarden.at(voorkeur === 'eerste' && naam !== VOORAF ? 0 : -1) ?? '' }
    }
    case 'ja-nee':
      return { [naam]: voorkeur === 'eerste' ? 'ja' : 'nee' }
    case 'verklaring':
      return { [naam]: 'ja' }
    case 'adres':
      return Object.fromEntries(adresdelen(veld).map((deel) => [`${naam}-${deel}`, ADRES[deel]]))
    case 'personen': {
      const delen = veld.alleenNaam ? (['voornaam', 'achternaam'] as const) : (['voornaam', 'achternaam', 'dag', 'maand', 'jaar', 'insz'] as const)
      return Object.fromEntries(delen.map((deel) => [`${naam}-0-${deel}`, PERSOON[deel]]))
    }
    case 'voertuig':
      return { [`${naam}-plaat`]: '1abc123', [`${naam}-land`]: 'BE' }
    case 'bestand':
      return {}
  }
}

/** The answers of one step. */
export function beantwoordStap(
  formulier: EenFormulier,
  velden: readonly string[],
  feiten: unknown,
  voorkeur: Voorkeur,
): Record<string, string | string[]> {
  const antwoorden = velden.map((naam) => beantwoord(naam, formulier.velden[naam] as Veld<unknown>, feiten, voorkeur))
  return Object.assign({}, ...antwoorden)
}
