import type { Recordveld } from '@/lib/catalogus/recordveld'
import type { Recordfeiten } from './recordfeiten'

type Vulling = { standaard?: (feiten: Recordfeiten) => string | undefined; bron?: (feiten: Recordfeiten) => 'parkeerregister' | undefined }

/** What the parking register fills in at a choice: the first for a household without a running permit, the second for one that has. */
export function hoeveelsteVergunning({ prefill, choices = [] }: Recordveld): Vulling {
  return vulling(prefill, ({ parkeervergunningen }) => parkeervergunningen && choices[Math.min(parkeervergunningen.length, 1)]?.value)
}

/** What it fills in at a plate: that of one's own running permit. */
export function eigenPlaat({ prefill }: Recordveld): Vulling {
  return vulling(prefill, ({ parkeervergunningen }) => parkeervergunningen?.find(({ ik }) => ik)?.nummerplaat)
}

function vulling(prefill: Recordveld['prefill'], bekend: (feiten: Recordfeiten) => string | undefined): Vulling {
  if (prefill !== 'register:parkeervergunningen') return {}
  return { standaard: bekend, bron: (feiten) => (bekend(feiten) ? 'parkeerregister' : undefined) }
}
