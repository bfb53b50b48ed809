import type { Afhandelwijze, Uitweg } from './define-dienst'

/** What an example ends in: faults by control, a way out, or how the aanvraag goes on. */
export type Voorbeelduitkomst =
  | { fouten: Record<string, string> }
  | { uitweg: string; soort: Uitweg['soort'] }
  | { afhandeling: Afhandelwijze['afhandeling']; redenen: string[]; documenten: string[]; opmerkingen: string[] }

/** A named input with the outcome expected. `ingevuld` is what was typed or chosen, by control; a date may stand whole in its first box. */
export type Voorbeeld<F> = { naam: string; ingevuld: Record<string, string | string[]>; feiten: F; uitkomst: Voorbeelduitkomst }
