import type { VoorafBekend, Weten } from '@/lib/catalogus/define-dienst'
import { type Adres, adresregel } from '@/lib/gegevens/adres'
import { MEERDERJARIG } from '@/lib/gegevens/leeftijd'

/** Somebody of the household. `sleutel` names them in the form without their national number. */
export type Gezinslid = { sleutel: string; naam: string; leeftijd: number; ik: boolean }

/** A permit to park of somebody of the household, that runs today; the plate only of one's own. */
export type Parkeervergunning = { ik: true; nummerplaat: string } | { ik: false; nummerplaat?: undefined }

/** What the city knows when a form of a record is filled in; gathered before, so that the rules stay pure. */
export type Recordfeiten = {
  vandaag: string
  /** Whom a national number is checked for: the test range counts in a demonstration only. */
  testnummersToegelaten: boolean
  naam: string
  /** Who did not sign in says who they are; absent for who did. */
  zonderAanmelding?: true
  email?: string
  telefoon?: string
  /** Absent for who signed in weakly or is not registered, and while the register is silent. */
  persoon?: { naam: string; geboortedatum: string; adres?: Adres & { sinds: string }; op: string }
  /** Postcodes of the city; absent in what was gathered before rules asked for them. */
  postcodesVanDeStad?: readonly string[]
  /** Empty where the form asks nothing about a household. */
  gezin: Gezinslid[]
  /** Absent where the form does not ask for it, and when the parking register does not say. */
  parkeervergunningen?: Parkeervergunning[]
  /** Who may be meant where the consent of somebody else is asked online, as the register knows them. */
  instemmers?: { sleutel: string; naam: string; betrokkene: string }[]
}

/** What is known before a form is opened. What the register will fill in stands there as such, without saying what it is. */
export function feitenVooraf({ naam, email, telefoon, heeftRegister, vandaag }: VoorafBekend): Recordfeiten {
  // Who has no name as yet did not sign in.
  const zonderAanmelding = naam ? {} : { zonderAanmelding: true as const }
  const basis = { vandaag, testnummersToegelaten: false, naam, ...zonderAanmelding, email, telefoon, gezin: [] }
  if (!heeftRegister) return basis
  const adres = { straat: '-', huisnummer: '-', postcode: '-', gemeente: '-', sinds: vandaag }
  return {
    ...basis,
    persoon: { naam, geboortedatum: vandaag, adres, op: vandaag },
    gezin: [{ sleutel: 'ik', naam, leeftijd: MEERDERJARIG, ik: true }],
    parkeervergunningen: [],
  }
}

/** Answer for somebody who is not in the list of the household. */
export const IEMAND_ANDERS = 'iemand-anders'

/** What the city knows already and therefore does not ask: who the person is and where they live. */
export function weten({ naam, persoon, vandaag }: Recordfeiten): Weten[] {
  if (!persoon) return naam ? [{ code: 'naam', waarde: naam, bron: 'aprofiel', op: vandaag }] : []
  const { adres, op } = persoon
  return [
    { code: 'naam', waarde: persoon.naam, bron: 'rijksregister', op },
    ...(adres ? [{ code: 'adres', waarde: adresregel(adres), bron: 'bevolkingsregister' as const, op: adres.sinds }] : []),
  ]
}

/** How many live together, as far as the register says. */
export function gezinsgrootte({ gezin }: Recordfeiten): string | undefined {
  return gezin.length > 0 ? String(gezin.length) : undefined
}
