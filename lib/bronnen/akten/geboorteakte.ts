import type { Geslacht } from '@/lib/gegevens/geslacht'
import type { Insz } from '@/lib/gegevens/insz'

/** A parent as the birth certificate names one. */
export type AkteOuder = { voornamen: string[]; achternaam: string; geboortedatum: string; geboorteplaats: string }

/** How an act is named without a national number. */
export type Aktesleutel = { aktenummer: string; jaar: string }

/** Something that changed in the act since it was made: only an afschrift shows it. */
export type Aktewijziging = { datum: string; soort: string; was?: string; werd?: string }

/** A birth certificate as the DABS has it: present data, and the history where it was asked for. */
export type Geboorteakte = {
  insz: Insz
  aktenummer: string
  /** Goes up when the act changed. */
  versie: number
  datumAkte: string
  plaatsAkte: string
  voornamen: string[]
  achternaam: string
  geslacht: Geslacht
  geboortedatum: string
  geboorteuur: string
  geboorteplaats: string
  ouders: AkteOuder[]
  /** Whether the act has a history (name change, adoption, recognition): then a full copy needs extra care. */
  heeftHistoriek: boolean
  /** Oldest first; empty unless it was asked for. */
  historiek: Aktewijziging[]
}
