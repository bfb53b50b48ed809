import { leesAntwoorden } from '@/lib/recordformulier/lees-antwoorden'
import type { Recordregels } from '@/lib/recordformulier/recordregels'

/** Parents consent for children under 13 (third condition of the record). */
const TOESTEMMING_TOT = 13

/** A-kaart: the parent of a young child consents; a first card on a declaration of arrival is asked for in person. */
export const regels: Recordregels = {
  voorwaarden: {
    'kind-jonger-dan-13': (inhoud, feiten) =>
      leesAntwoorden(inhoud, feiten)
        .leeftijden('kinderen')
        .some((leeftijd) => leeftijd < TOESTEMMING_TOT),
  },
  vooraf: ['kind-van-12', 'aankomstverklaring', 'kansentarief'],
}
