import type { Adres } from '@/lib/gegevens/adres'
import type { Stad } from '../../define-documenttype'

/** The municipality, and nothing of the street: a postal code of the city's own may go by the name of a district. */
export function minste({ adres: { postcode, gemeente: plaats } }: { adres: Adres }, { gemeente, postcodes }: Stad) {
  const waar = postcodes.includes(postcode) ? gemeente : plaats
  return { nl: { label: `Woont in ${waar}`, waarde: 'Ja' }, en: { label: `Lives in ${waar}`, waarde: 'Yes' } }
}
