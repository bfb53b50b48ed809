import type { Insz } from '@/lib/gegevens/insz'

/** A parent as the birth certificate names one. */
export type AkteOuder = { voornamen: string[]; achternaam: string; geboortedatum: string; geboorteplaats: string }

/** A birth certificate as the DABS has it: present data only, what an uittreksel shows. */
export type Geboorteakte = {
  insz: Insz
  aktenummer: string
  /** Goes up when the act changed. */
  versie: number
  datumAkte: string
  plaatsAkte: string
  voornamen: string[]
  achternaam: string
  geslacht: 'man' | 'vrouw' | 'onbekend'
  geboortedatum: string
  geboorteuur: string
  geboorteplaats: string
  ouders: AkteOuder[]
  /** Whether the act has a history (name change, adoption, recognition): then a full copy needs extra care. */
  heeftHistoriek: boolean
}
