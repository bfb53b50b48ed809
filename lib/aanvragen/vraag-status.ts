import { findAanvraagKop } from './find-aanvraag'
import { isAfgesloten } from './status'

/**
 * What anyone with a reference may know of a case: where it stands and by when, and nothing of whom it is about, what was asked or
 * what was decided.
 */
export type Statusantwoord =
  | { stand: 'onbekend' }
  | { stand: 'klaar' }
  | { stand: 'loopt'; dienst: string; stap?: string; uiterlijk?: string; staatStil: boolean }

/** How a case with this reference stands. One that we never gave takes the same question to the database. */
export async function vraagStatus(referentie: string): Promise<Statusantwoord> {
  const kop = await findAanvraagKop(referentie)
  if (!kop) return { stand: 'onbekend' }
  if (isAfgesloten(kop.status)) return { stand: 'klaar' }
  const { dienst, stap, termijn, stapTermijn, stilSinds } = kop
  // Without a term the day is that of a visit, which is the citizen's own.
  return { stand: 'loopt', dienst, stap, uiterlijk: termijn && stapTermijn, staatStil: stilSinds !== undefined }
}
