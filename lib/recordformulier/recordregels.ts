import type { Tekst } from '@/lib/catalogus/tekst-in-twee-talen'
import type { Voorwaarderegels } from '@/lib/catalogus/voorwaarde'
import type { Antwoorden } from './lees-antwoorden'
import type { Recordfeiten } from './recordfeiten'

/** When a rule speaks. What was not answered is no reason to speak. */
export type Als = (antwoorden: Antwoorden) => boolean

/** Who cannot use a form: a question, and after its question mark what they can do. A record has these as its exceptions. */
export type Uitzondering = Tekst & { code: string; route: string }

/** What a dienst knows beyond each of its questions alone, with the words for whom it concerns. `{label}` is the question. */
export type Regel =
  /** `controle` is the box that it stands at, when that is not the first of its question. */
  | { soort: 'fout'; veld: string; controle?: string; code: string; als: Als; zin: Tekst }
  | { soort: 'uitweg'; uitzondering: string | Uitzondering; als: Als }
  | { soort: 'reden' | 'opmerking'; code: string; als: Als; zin: Tekst }

/** What the `regels.ts` of a dienst with a form of its record gives. All of it follows from the record, or from the law that it names. */
export type Recordregels = {
  /** The conditions of its questions that a record cannot say. */
  voorwaarden?: Voorwaarderegels<Recordfeiten>
  /** Exceptions that are asked before the form, by their code in the record, or one that follows from a condition. */
  vooraf?: readonly (string | Uitzondering)[]
  regels?: readonly Regel[]
}

/** Something that cannot be, said at a question in a sentence that tells how to mend it. */
export function fout(veld: string, wat: string, als: Als, zin: Tekst, controle?: string): Regel {
  return { soort: 'fout', veld, controle, code: `${veld}.${wat}`, als, zin }
}

/** Somebody who is led to what they can do, by an exception of the record or one of its own. */
export function uitweg(uitzondering: string | Uitzondering, als: Als): Regel {
  return { soort: 'uitweg', uitzondering, als }
}

/** Something that staff weigh; the applicant reads it in their case. */
export function reden(code: string, als: Als, zin: Tekst): Regel {
  return { soort: 'reden', code, als, zin }
}

/** Something to know before sending that stops nobody; staff read it too. */
export function opmerking(code: string, als: Als, zin: Tekst): Regel {
  return { soort: 'opmerking', code, als, zin }
}
