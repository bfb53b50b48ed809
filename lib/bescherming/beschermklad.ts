import { open, sluit } from '@/lib/platform/gesloten'
import { minuten } from '@/lib/platform/klok'
import type { Beschermfout, Beschermwaarden } from './zet-bescherming'

const DOEL = 'beschermklad'
const LEEFTIJD = minuten(30)
const HOOGSTENS = 1_000

type Overtredingen = Extract<Beschermfout, { code: 'ongeldig' }>['overtredingen']
type Klad = { waarden: Beschermwaarden; overtredingen: Overtredingen }

/** What was filled in and is not right, to carry in the address of its page: it says whom. */
export function sluitBeschermklad({ wie, soort, reden }: Beschermwaarden, overtredingen: Overtredingen): string {
  const waarden = { wie: wie.slice(0, 50), soort: soort.slice(0, 50), reden: reden.slice(0, HOOGSTENS) }
  return sluit(DOEL, { waarden, overtredingen } satisfies Klad, LEEFTIJD)
}

/** What an address carries of it. */
export function openBeschermklad(gesloten: string | undefined): Klad | undefined {
  return open<Klad>(DOEL, gesloten)
}
