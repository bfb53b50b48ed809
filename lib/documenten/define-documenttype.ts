import type { z } from 'zod'
import type { MutatieSoort } from '@/lib/bronnen/mutatie'
import type { Persoon } from '@/lib/bronnen/personen/persoon'
import type { Registerlezer } from '@/lib/inzage/registerlezer'
import { mislukt, type Result } from '@/lib/platform/result'
import type { Taal } from '@/lib/tekst/talen'

export type Documenttaal = Taal | 'fr' | 'de'

/** How long a versie of this kind is valid, and how long before its end the next one comes. */
export type Termijn = { maanden: number; vernieuwDagenVooraf: number }

/** A term, or an end that its data have: such a document is replaced when the register says that it goes on, not before. */
export type Geldigheid<G> = Termijn | { totEnMet: (gegevens: G) => string }

/**
 * Whether a kind comes by itself: at the first sign-in unless the citizen says no (`standaard`), when the citizen says so
 * (`op-vraag`), or never (`nooit`): an afschrift shows history, other kinds are about one case (domain facts 2.3).
 */
export type Vanzelf = 'standaard' | 'op-vraag' | 'nooit'

/** Whether somebody is entitled to a kind; from which day on, when that is known to come. */
export type Recht = { recht: true } | { recht: false; vanaf?: string }

/** Why a document cannot be issued: a register did not give what it needs, or the person is not entitled. */
export type Beletsel = { code: string; bron: string; nieuwInsz?: string; vanaf?: string }

/** The code of the second. */
export const GEEN_RECHT = 'geen-recht'

/** Not entitled, as a register's answer. */
export function geenRecht(vanaf?: string): { ok: false; fout: Beletsel } {
  return mislukt({ code: GEEN_RECHT, bron: 'openloket', vanaf })
}

/** The city of this portal: how it is called, and which postal codes are its own. */
export type Stad = { gemeente: string; postcodes: readonly string[] }

/** One line that a document prints. */
export type Regel = { label: string; waarde: string }

/** What a document prints, in order: a heading with its lines, a table, or paragraphs, which may be in another language than the document. */
export type Onderdeel =
  | { titel: string; regels: Regel[] }
  | { titel: string; kolommen: string[]; rijen: string[][] }
  | { titel: string; alineas: string[]; taal?: Documenttaal }

/** The words of a documenttype in one language. */
export type Documenttekst = {
  naam: string
  bewijst: string
  wie: string
  /** Who gets it: said to whom it did not come. */
  voorWie: string
  onderdelen: Record<string, string>
}

/** A kind of document: one folder under `soorten`. */
export type Documenttype<G> = {
  id: string
  vanzelf: Vanzelf
  /** Absent: the document has no end and does not renew. A city may set another term (`DOCUMENT_GELDIGHEID`). */
  geldigheid?: Geldigheid<G>
  /** Which changes in a register ask for a new versie. */
  herzieBij: readonly MutatieSoort[]
  /** Its template: `sjablonen/<number>.typ`. */
  sjabloonVersie: number
  gegevens: z.ZodType<G>
  /** Who is entitled by what the population register says; pure. Absent: everyone who is alive. */
  recht?: (persoon: Persoon, vandaag: string) => Recht
  /** The data of today, for somebody who is alive and entitled. Absent where a case brings the data. */
  haalGegevens?: (persoon: Persoon, register: Registerlezer, vandaag: string) => Promise<Result<G, Beletsel>>
  /** The languages in which its holder can have a translation of the Dutch document, to be used abroad. Absent: none. */
  vertalingen?: readonly Documenttaal[]
  tekst: { nl: Documenttekst } & Partial<Record<Documenttaal, Documenttekst>>
  /** Name of whom it is about: a holder may have the same kind about several people. */
  over?: (gegevens: G) => string
  /** Whom it is about, for who checks it: they read the initials and the year of birth. Absent: nothing of a person. */
  persoon?: (gegevens: G) => { naam: string; geboortedatum: string } | undefined
  /** The least that its holder can share of it in place of all: one line, in each language of the portal; pure. Absent: all or nothing. */
  minste?: (gegevens: G, stad: Stad) => Record<Taal, Regel>
  /** What it prints; pure. */
  inhoud: (gegevens: G, tekst: Documenttekst, datum: (dag: string) => string) => Onderdeel[]
}

/** Declares a documenttype. */
export function defineDocumenttype<G>(soort: Documenttype<G>): Documenttype<G> {
  return soort
}

/** A documenttype with its own data forgotten: what shared code works with. */
export type EenDocumenttype = Documenttype<unknown>
