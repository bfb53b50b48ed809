import { isWerkdag, plusWerkdagen } from '@/lib/gegevens/werkdagen'
import { plusDagen, plusMaanden } from '@/lib/platform/klok'
import type { Afstand, Termijn } from './define-levensgebeurtenis'

/** From when and until when something can be done, both days included. */
export type Dagen = { vanaf?: string; uiterlijk?: string }

/** The days of a term for an event on a day. Without an event on a day there is no such day. */
export function dagenVan(termijn: Termijn | undefined, datum: string | undefined): Dagen {
  if (!termijn || !datum) return {}
  const { vanaf, uiterlijk, naarWerkdag } = termijn
  const einde = uiterlijk && dagOp(datum, uiterlijk)
  return {
    ...(vanaf ? { vanaf: dagOp(datum, vanaf) } : {}),
    ...(einde ? { uiterlijk: naarWerkdag && !isWerkdag(einde) ? plusWerkdagen(einde, 1) : einde } : {}),
  }
}

function dagOp(datum: string, { maanden = 0, dagen = 0, werkdagen = 0 }: Afstand): string {
  return plusWerkdagen(plusDagen(plusMaanden(datum, maanden), dagen), werkdagen)
}
