import { open, sluit } from '@/lib/platform/gesloten'
import { minuten } from '@/lib/platform/klok'

const DOEL = 'bevinding'
const LEEFTIJD = minuten(30)
const HOOGSTENS = 2_000

/** What an auditor wrote and is not enough, to carry in the address of the page. */
type Bevinding = { woorden: string; oordeel: string }

/** Seals it. */
export function sluitBevinding({ woorden, oordeel }: Bevinding): string {
  return sluit(DOEL, { woorden: woorden.slice(0, HOOGSTENS), oordeel: oordeel.slice(0, 20) }, LEEFTIJD)
}

/** What an address carries of it. */
export function openBevinding(gesloten: string | undefined): Bevinding | undefined {
  return open<Bevinding>(DOEL, gesloten)
}
