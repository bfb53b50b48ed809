import { open, sluit } from '@/lib/platform/gesloten'
import { minuten } from '@/lib/platform/klok'

const DOEL = 'poortbrief'
const LEEFTIJD = minuten(30)

/** Whose protected file somebody wants to open, and where they go on: to carry in an address, sealed, for that person only. */
export type Poortbrief = { medewerkerId: string; betrokkene: string; naar: string }

/** Seals it. */
export function sluitPoortbrief(brief: Poortbrief): string {
  return sluit(DOEL, brief, LEEFTIJD)
}

/** What an address carries, if it is this person's. */
export function openPoortbrief(gesloten: string | undefined, medewerkerId: string): Poortbrief | undefined {
  const brief = open<Poortbrief>(DOEL, gesloten)
  return brief?.medewerkerId === medewerkerId ? brief : undefined
}

const KLAD = 'poortklad'

/** What was filled in and is not enough, to carry in the address of the page that asks. */
export function sluitPoortklad({ reden, woorden }: { reden: string; woorden: string }): string {
  return sluit(KLAD, { reden: reden.slice(0, 50), woorden: woorden.slice(0, 1_000) }, LEEFTIJD)
}

/** What an address carries of it. */
export function openPoortklad(gesloten: string | undefined): { reden: string; woorden: string } | undefined {
  return open<{ reden: string; woorden: string }>(KLAD, gesloten)
}
