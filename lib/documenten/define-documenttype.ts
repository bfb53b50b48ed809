import type { z } from 'zod'
import type { MutatieSoort } from '@/lib/bronnen/mutatie'
import type { Insz } from '@/lib/gegevens/insz'
import type { Aanleiding } from '@/lib/inzage/noteer-inzage'
import type { Result } from '@/lib/platform/result'
import type { Taal } from '@/lib/tekst/talen'

export type Documenttaal = Taal | 'fr' | 'de'

/** How long a versie of this kind is valid, and how long before its end the next one comes. */
export type Geldigheid = { maanden: number; vernieuwDagenVooraf: number }

/** Why a register did not give what a document needs; the person's other number when that is why. */
export type Beletsel = { code: string; bron: string; nieuwInsz?: string }

/** One line that a document prints. */
export type Regel = { label: string; waarde: string }

/** What a document prints, in order: a heading with its lines, or a table. */
export type Onderdeel = { titel: string; regels: Regel[] } | { titel: string; kolommen: string[]; rijen: string[][] }

/** The words of a documenttype in one language. */
export type Documenttekst = { naam: string; bewijst: string; wie: string; onderdelen: Record<string, string> }

/** A kind of document: one folder under `soorten`. */
export type Documenttype<G> = {
  id: string
  /** Issued by itself at the first sign-in and renewed; an afschrift never is (domain facts 2.3). */
  vanzelf: boolean
  /** Absent: the document has no end and does not renew. */
  geldigheid?: Geldigheid
  /** Which changes in a register ask for a new versie. */
  herzieBij: readonly MutatieSoort[]
  /** Its template: `sjablonen/<number>.typ`. */
  sjabloonVersie: number
  gegevens: z.ZodType<G>
  /** Asks the register for the data of today. Absent where a case brings the data. */
  haalGegevens?: (aanleiding: Aanleiding, insz: Insz, vandaag: string) => Promise<Result<G, Beletsel>>
  tekst: { nl: Documenttekst } & Partial<Record<Documenttaal, Documenttekst>>
  /** Name of whom it is about: a holder may have the same kind about several people. */
  over?: (gegevens: G) => string
  /** Whom it is about, for who checks it: they read the initials and the year of birth. Absent: nothing of a person. */
  persoon?: (gegevens: G) => { naam: string; geboortedatum: string } | undefined
  /** What it prints; pure. */
  inhoud: (gegevens: G, tekst: Documenttekst, datum: (dag: string) => string) => Onderdeel[]
}

/** Declares a documenttype. */
export function defineDocumenttype<G>(soort: Documenttype<G>): Documenttype<G> {
  return soort
}

/** A documenttype with its own data forgotten: what shared code works with. */
export type EenDocumenttype = Documenttype<unknown>
