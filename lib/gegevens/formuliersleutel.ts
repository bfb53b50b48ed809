import { sleutelHash } from '@/lib/platform/versleuteling'
import type { Insz } from './insz'

/** How a form names somebody whom it offers as a choice: it says nothing outside, and two people never share one by chance (72 bits). */
export function formuliersleutel(insz: Insz): string {
  return sleutelHash(insz, 'formulierkeuze').slice(0, 12)
}
