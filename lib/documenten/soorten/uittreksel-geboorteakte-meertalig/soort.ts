import { type Documenttekst, defineDocumenttype } from '../../define-documenttype'
import type { Viertalig } from '../../viertalig'
import { soort as uittreksel } from '../uittreksel-geboorteakte/soort'
import { AKTEWOORDEN } from '../uittreksel-geboorteakte/woorden'

/** What the paper says of itself, for readers who do not read Dutch. */
const UITLEG = [
  {
    label: 'Nederlands',
    waarde:
      'De gegevens van de geboorteakte op de dag van uitgifte, zonder de geschiedenis. Datums: jaar-maand-dag. Dit is niet het modelformulier van Verordening (EU) 2016/1191.',
  },
  {
    label: 'Français',
    waarde:
      'Les données de l’acte de naissance au jour de la délivrance, sans l’historique. Dates : année-mois-jour. Ceci n’est pas le formulaire type du règlement (UE) 2016/1191.',
  },
  {
    label: 'Deutsch',
    waarde:
      'Die Angaben der Geburtsurkunde am Tag der Ausstellung, ohne die Vorgeschichte. Daten: Jahr-Monat-Tag. Dies ist nicht das Formular der Verordnung (EU) 2016/1191.',
  },
  {
    label: 'English',
    waarde:
      'The data of the birth certificate on the day of issue, without their history. Dates: year-month-day. This is not the standard form of Regulation (EU) 2016/1191.',
  },
]

const WOORDEN: Viertalig = { ...AKTEWOORDEN, uitleg: ['Uitleg', 'Explication', 'Erklärung', 'Explanation'] }

/** Each label in all four languages at once. */
const onderdelen = Object.fromEntries(Object.entries(WOORDEN).map(([sleutel, talen]) => [sleutel, [...new Set(talen)].join(' / ')]))

const nl: Documenttekst = {
  naam: 'Meertalig uittreksel geboorteakte',
  bewijst:
    'Dit uittreksel toont de gegevens van de geboorteakte zoals ze vandaag zijn, met uitleg in het Frans, het Duits en het Engels. De geschiedenis van de akte staat er niet op.',
  wie: 'Iedereen die een uittreksel van de geboorteakte vraagt, ook buiten België, mag op dit document voortgaan zolang het geldig is.',
  voorWie: 'Voor iedereen van wie de geboorteakte in de Databank Akten Burgerlijke Stand zit.',
  onderdelen,
}

const en: Documenttekst = {
  naam: 'Multilingual extract of the birth certificate',
  bewijst:
    'This extract shows the data of the birth certificate as they are today, explained in French, German and English. It does not show the history of the certificate.',
  wie: 'Anyone who asks for an extract of the birth certificate, also outside Belgium, may rely on this document as long as it is valid.',
  voorWie: 'For everyone whose birth certificate is in the database of civil status certificates.',
  onderdelen,
}

/**
 * The extract for use abroad: the same data with every label in four languages, and days in the one notation that
 * reads the same everywhere (ISO 8601). Issued on request only; then it renews as the extract does.
 */
export const soort = defineDocumenttype({
  ...uittreksel,
  id: 'uittreksel-geboorteakte-meertalig',
  vanzelf: 'op-vraag',
  sjabloonVersie: 3,
  vertalingen: undefined,
  tekst: { nl, en },
  inhoud(gegevens, tekst) {
    return [...uittreksel.inhoud(gegevens, tekst, (dag) => dag), { titel: tekst.onderdelen.uitleg ?? '', regels: UITLEG }]
  },
})
