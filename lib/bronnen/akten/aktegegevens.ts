import { volledigeNaam } from '@/lib/gegevens/naam'
import type { AkteOuder, Geboorteakte } from './geboorteakte'

/** Somebody as a document about an act names them. */
export type Aktepersoon = { naam: string; geboortedatum: string; geboorteplaats: string }

/** What every document about a birth certificate prints: present data only. */
export type Aktegegevens = {
  aktenummer: string
  aktejaar: string
  plaatsAkte: string
  versie: number
  kind: Aktepersoon & { geslacht: Geboorteakte['geslacht'] }
  ouders: Aktepersoon[]
}

/** The present data of an act, with names as they are printed. */
export function aktegegevens(akte: Geboorteakte): Aktegegevens {
  const { aktenummer, datumAkte, plaatsAkte, versie, geslacht, ouders } = akte
  return {
    aktenummer,
    aktejaar: datumAkte.slice(0, 4),
    plaatsAkte,
    versie,
    kind: { ...aktepersoon(akte), geslacht },
    ouders: ouders.map(aktepersoon),
  }
}

function aktepersoon(persoon: AkteOuder): Aktepersoon {
  return { naam: volledigeNaam(persoon), geboortedatum: persoon.geboortedatum, geboorteplaats: persoon.geboorteplaats }
}
