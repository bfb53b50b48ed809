import type { Adresvorm } from './define-dienst'

/**
 * The boxes of an address, in the order in which Belgians write one. Apart from the reading of fields, since a page shows them
 * before anything is checked: whatever reads a date brings the library of schemas along.
 */
export function adresdelen({ vorm = 'straat' }: { vorm?: Adresvorm }): readonly Adresdeel[] {
  return ADRESDELEN[vorm]
}

export type Adresdeel = 'straat' | 'huisnummer' | 'bus' | 'postcode' | 'gemeente' | 'omschrijving' | 'positie'

const ADRESDELEN: Record<Adresvorm, readonly Adresdeel[]> = {
  straat: ['straat', 'huisnummer', 'bus'],
  volledig: ['straat', 'huisnummer', 'bus', 'postcode', 'gemeente'],
  plek: ['straat', 'huisnummer', 'postcode', 'omschrijving', 'positie'],
}
