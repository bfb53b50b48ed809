import { type Gegeven, verbeteringang } from '@/lib/aanvragen/correcties'
import { pad, type Taal } from '@/lib/tekst/talen'

/** Where somebody asks to have a datum corrected at its source; undefined when the catalogue has nothing for it. */
export function verbeteradres(taal: Taal, gegeven: Gegeven): string | undefined {
  const ingang = verbeteringang()
  return ingang && pad(taal, `/diensten/${ingang.dienst}/aanvraag/verbeteren?${new URLSearchParams({ over: gegeven })}`)
}
