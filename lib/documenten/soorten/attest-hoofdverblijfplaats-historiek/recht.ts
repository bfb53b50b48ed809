import type { Persoon } from '@/lib/bronnen/personen/persoon'
import type { Recht } from '../../define-documenttype'

/** Who is registered at an address now; the history of who was struck off is a matter for staff (Aalst, Halle; domain facts 3.1). */
export function recht({ adres }: Pick<Persoon, 'adres'>): Recht {
  return { recht: adres !== undefined }
}
