import { ACHTERNAMEN, kies, MANNENNAMEN, VROUWENNAMEN } from './namen'
import { geborenVoor } from './wie'

/** A parent as a birth certificate names one. */
export type AkteOuder = { Naam: { Achternamen: string; Voornamen: string[] }; Geboorte: { Datum: string; Plaats: string } }

/** Two parents for the act of somebody whose parents are not in the register; the same for the same person. */
export function verzinOuders(kind: { insz: string; achternaam: string; geboortedatum: string; geboorteplaats?: string }): AkteOuder[] {
  const getal = Number(kind.insz)
  const plaats = kind.geboorteplaats ?? 'Antwerpen'
  const ouder = (voornaam: string, achternaam: string, jaren: number): AkteOuder => ({
    Naam: { Achternamen: achternaam, Voornamen: [voornaam] },
    Geboorte: { Datum: geborenVoor(kind.geboortedatum, jaren, getal % 300), Plaats: plaats },
  })
  return [
    ouder(kies(VROUWENNAMEN, getal), kies(ACHTERNAMEN, getal), 24 + (getal % 12)),
    ouder(kies(MANNENNAMEN, getal), kind.achternaam, 26 + (getal % 13)),
  ]
}
