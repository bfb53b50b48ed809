import type { FieldValues, UseFormRegister } from 'react-hook-form'
import type { Ruw, Veldvorm } from '@/lib/catalogus/velden'

/** One field of a form as it is asked: everything in words, nothing of the dienst. */
export type Vraag = {
  naam: string
  vorm: Veldvorm
  label: string
  /** The title of the page asks it already: its label is there for who does not see, not twice for who does. */
  labelInTitel?: boolean
  hint?: string
  /** What its controls hold now. */
  waarden: Ruw
  opties: { waarde: string; label: string; hint?: string }[]
  invoer?: { type?: 'text' | 'tel' | 'email'; autocomplete?: string; kort?: boolean; cijfers?: boolean }
  /** How many people are asked about on this page. */
  rijen?: number
  bijlagen?: { id: string; naam: string; grootte: string; verwijder: string }[]
  bestandHint?: string
  /** Bytes that one file may have. */
  maxBytes?: number
}

/** Words that belong to no dienst. */
export type Veldwoorden = {
  /** The language of them all. */
  taal: string
  straat: string
  straatHint: string
  huisnummer: string
  bus: string
  busHint: string
  postcode: string
  gemeente: string
  plekStraatHint: string
  plekHuisnummer: string
  plekPostcode: string
  plekOmschrijving: string
  dag: string
  maand: string
  jaar: string
  van: string
  tot: string
  voornaam: string
  achternaam: string
  geboortedatum: string
  insz: string
  inszHint: string
  personen: string[]
  rijWeg: string[]
  erbij: string
  kiesBestand: string
  kiesNog: string
  kiesFoto: string
  kiesNogFoto: string
  gekozen: string
  gaatMee: string
  teGroot: string
  plaat: string
  plaatHint: string
  land: string
  landen: { waarde: string; label: string }[]
  positie: Positiewoorden
  voegToe: string
  toegevoegd: string
  verwijder: string
}

/** Words about where a device says that it is. */
export type Positiewoorden = { uitleg: string; zoek: string; zoekt: string; mislukt: string; gevonden: string }

/** What every kind of field gets. */
export type Veldprops = {
  vraag: Vraag
  woorden: Veldwoorden
  fout: (controle: string) => string | undefined
  register: UseFormRegister<FieldValues>
}

/** The ids of the hint and the fault of a control, for who does not see that they stand beside it. */
export function beschrijving(id: string, hint: string | undefined, fout: string | undefined): string | undefined {
  return [hint && `${id}-hint`, fout && `${id}-fout`].filter(Boolean).join(' ') || undefined
}
