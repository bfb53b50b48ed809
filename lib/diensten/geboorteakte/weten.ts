import type { Weten } from '@/lib/catalogus/define-dienst'
import type { Feiten } from './regels'

/** What the city knows already and therefore does not ask. */
export function weten({ persoon }: Feiten): Weten[] {
  if (!persoon) return []
  return [
    { code: 'naam', waarde: persoon.naam, bron: 'rijksregister', op: persoon.op },
    { code: 'geboorteplaats', waarde: persoon.geboorteplaats, bron: 'rijksregister', op: persoon.op },
  ]
}
