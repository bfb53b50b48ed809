import { open, sluit } from '@/lib/platform/gesloten'
import { minuten } from '@/lib/platform/klok'

const DOEL = 'inzagevraagklad'
const LEEFTIJD = minuten(30)
const HOOGSTENS = 2_000

/** What was written and cannot be sent (yet), to carry in the address of its page. */
export function sluitVraagklad(tekst: string): string {
  return sluit(DOEL, tekst.slice(0, HOOGSTENS), LEEFTIJD)
}

/** What an address carries of it. */
export function openVraagklad(gesloten: string | undefined): string | undefined {
  return open<string>(DOEL, gesloten)
}
