import { open, sluit } from '@/lib/platform/gesloten'
import { minuten } from '@/lib/platform/klok'
import { MAX_ZOEKTEKST } from './lees-vraag'
import type { Zoekreden } from './redenen'

/** How long an answer can be looked at again. */
const LEEFTIJD = minuten(30)

/** What a member of staff looks for, as they typed it, and why. */
export type Zoekbrief = { getypt: string; waarom: string }

/** Whom they found, and why they looked. */
export type Burgerbrief = { burgerId: string; waarom: Zoekreden }

/** A search, to carry in an address: nobody can read it there, and it opens for who searched only. */
export function sluitZoekbrief(medewerkerId: string, { getypt, waarom }: Zoekbrief): string {
  return sluit(`zoekbrief:${medewerkerId}`, { getypt: getypt.slice(0, MAX_ZOEKTEKST + 1), waarom: waarom.slice(0, 50) }, LEEFTIJD)
}

/** The search that an address carries. */
export function openZoekbrief(medewerkerId: string, gesloten: string | undefined): Zoekbrief | undefined {
  return open<Zoekbrief>(`zoekbrief:${medewerkerId}`, gesloten)
}

/** Somebody who was found, to carry in the same way: whoever did not find them cannot make one. */
export function sluitBurgerbrief(medewerkerId: string, brief: Burgerbrief): string {
  return sluit(`burgerbrief:${medewerkerId}`, brief, LEEFTIJD)
}

/** Whom an address carries. */
export function openBurgerbrief(medewerkerId: string, gesloten: string | undefined): Burgerbrief | undefined {
  return open<Burgerbrief>(`burgerbrief:${medewerkerId}`, gesloten)
}
