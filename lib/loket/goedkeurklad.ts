import { open, sluit } from '@/lib/platform/gesloten'
import { minuten } from '@/lib/platform/klok'

/** As long as somebody may take to sign in again. */
const LEEFTIJD = minuten(30)
const DOEL = 'goedkeurklad'
/** More than may be sent, so that what is too long is shown again to be shortened. */
const HOOGSTENS = 2_000

/** The words with which something was to be sent back and could not be, to carry in the address of its page. */
export function sluitGoedkeurklad(woorden: string): string {
  return sluit(DOEL, woorden.slice(0, HOOGSTENS), LEEFTIJD)
}

/** What an address carries of them. */
export function openGoedkeurklad(gesloten: string | undefined): string | undefined {
  return open<string>(DOEL, gesloten)
}
