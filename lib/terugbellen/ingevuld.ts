import { open, sluit } from '@/lib/platform/gesloten'
import { minuten } from '@/lib/platform/klok'
import type { Belvraag } from './vraag-terugbellen'

const TE_HERSTELLEN = minuten(30)

/** What was filled in with a fault, on its way back to the page: a phone number stands in no address that can be read. */
export function sluitBelvraag(vraag: Belvraag): string {
  return sluit('belvraag', vraag, TE_HERSTELLEN)
}

/** What an address brings back; undefined when it is none of ours, or too old. */
export function openBelvraag(gesloten: string | undefined): Belvraag | undefined {
  return open<Belvraag>('belvraag', gesloten)
}
