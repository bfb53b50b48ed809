import { open, sluit } from '@/lib/platform/gesloten'
import { minuten } from '@/lib/platform/klok'
import type { Herroepwaarden } from './herroep-document'

/** As long as somebody may take to sign in again. */
const LEEFTIJD = minuten(30)
const DOEL = 'herroepklad'
/** More than may be sent, so that what is too long is shown again to be shortened. */
const MAX_TOELICHTING = 2_000

/** What was filled in and could not be done, to carry in the address of its page: it may name people. */
export function sluitHerroepklad(waarden: Herroepwaarden): string {
  return sluit(DOEL, { ...waarden, toelichting: waarden.toelichting.slice(0, MAX_TOELICHTING) }, LEEFTIJD)
}

/** What an address carries of what was filled in. */
export function openHerroepklad(gesloten: string | undefined): Herroepwaarden | undefined {
  return open<Herroepwaarden>(DOEL, gesloten)
}
