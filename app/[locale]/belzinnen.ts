import { env } from '@/lib/platform/env'
import { momentOp, nu, vandaag } from '@/lib/platform/klok'
import { toonTijd } from '@/lib/tekst/datum'
import type { Taal } from '@/lib/tekst/talen'
import { type Dagdeel, leesUren, urenVan } from '@/lib/terugbellen/regels'

/** The number of the phone and when it is answered, as the sentences write them. */
export function belwaarden(taal: Taal, dagdeel: Dagdeel = 'hele-dag'): { telefoon: string; van: string; tot: string } {
  const { STAD_TELEFOON, STAD_TELEFOON_UREN } = env()
  const uren = leesUren(STAD_TELEFOON_UREN)
  const { van, tot } = urenVan(dagdeel, uren) ?? uren
  const toon = (tijd: string) => toonTijd(taal, momentOp(vandaag(), tijd) ?? nu()).replace(' uur', '')
  return { telefoon: STAD_TELEFOON, van: toon(van), tot: toon(tot) }
}
