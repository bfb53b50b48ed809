import type { AdresMetId } from '@/lib/gegevens/adres'
import type { Geslacht } from '@/lib/gegevens/geslacht'
import type { Insz } from '@/lib/gegevens/insz'

/** Where something comes from and the moment it was asked (ISO, by the city's calendar). */
export type Stand = { bron: 'rijksregister' | 'bevolkingsregister'; op: string }

/** A parent or a child as the register names one. */
export type Verwant = { insz: Insz; overleden: boolean }

/** A person as the national register has it. */
export type Persoon = {
  insz: Insz
  register: string
  voornamen: string[]
  achternaam: string
  geslacht: Geslacht
  geboorte: { datum: string; plaats: string; aktenummer?: string }
  nationaliteiten: { code: string; naam: string }[]
  burgerlijkeStaat: string
  adres?: AdresMetId & { sinds: string }
  overledenOp?: string
  ouders: Verwant[]
  /** Also who is registered elsewhere. */
  kinderen: Verwant[]
  /** A declared legal cohabitation that goes on. */
  samenwoning?: { partner: Insz; sinds: string }
  /** Whether a judge took the right to vote away, for now or for ever. */
  kiesrechtGeschorst: boolean
  /** The residence title of who is not Belgian. */
  verblijf?: { kaart: string; opPapier: boolean }
  stand: Stand
}

/** One member of a household. `positie` is the register's code towards the reference person. */
export type Gezinslid = {
  insz: Insz
  voornamen: string[]
  achternaam: string
  geboortedatum: string
  positie: string
}

/** Everyone who is registered as one household at one address. */
export type Gezin = { leden: Gezinslid[]; adres: AdresMetId & { sinds: string }; stand: Stand }

/** Where somebody had their main residence, since when and until when; without `tot` they live there. */
export type Verblijf = AdresMetId & { sinds: string; tot?: string }
