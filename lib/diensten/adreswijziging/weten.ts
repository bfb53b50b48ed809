import type { Weten } from '@/lib/catalogus/define-dienst'
import { adresregel } from '@/lib/gegevens/adres'
import type { Feiten } from './regels'

/** What the city knows already and therefore does not ask. */
export function weten({ persoon }: Feiten): Weten[] {
  if (!persoon) return []
  const bekend: Weten[] = [{ code: 'naam', waarde: persoon.naam, bron: 'rijksregister', op: persoon.op }]
  if (persoon.adres) {
    bekend.push({ code: 'adres', waarde: adresregel(persoon.adres), bron: 'bevolkingsregister', op: persoon.adres.sinds })
  }
  return bekend
}
