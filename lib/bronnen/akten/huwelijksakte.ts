import type { Insz } from '@/lib/gegevens/insz'
import type { AkteOuder } from './geboorteakte'

/** A marriage certificate as the DABS has it: present data, without what changed in it. */
export type Huwelijksakte = {
  aktenummer: string
  /** Goes up when the act changed. */
  versie: number
  datumAkte: string
  plaatsAkte: string
  partners: (AkteOuder & { insz: Insz })[]
  /** How the marriage ended, when that stands in the act. */
  ontbinding?: { datum: string; soort: string }
}
