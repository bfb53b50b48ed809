import { open, sluit } from '@/lib/platform/gesloten'
import { minuten } from '@/lib/platform/klok'
import type { Mandaatvraag } from './geef-mandaat'

const TE_ZIEN = minuten(30)

/** The code of a new invitation on its way to the page that shows it, for its giver only. */
export function sluitMandaatcode(geverId: string, code: string): string {
  return sluit(`mandaatcode:${geverId}`, code, TE_ZIEN)
}

/** The code that an address carries; undefined when it is not this giver's, or too old. */
export function openMandaatcode(geverId: string, gesloten: string | undefined): string | undefined {
  return open<string>(`mandaatcode:${geverId}`, gesloten)
}

/** What was filled in with a fault, on its way back to the page. */
export function sluitMandaatvraag(geverId: string, vraag: Mandaatvraag): string {
  return sluit(`mandaatvraag:${geverId}`, vraag, TE_ZIEN)
}

/** What an address brings back; undefined when it is not of this giver, or too old. */
export function openMandaatvraag(geverId: string, gesloten: string | undefined): Mandaatvraag | undefined {
  return open<Mandaatvraag>(`mandaatvraag:${geverId}`, gesloten)
}
