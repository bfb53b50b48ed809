import { cookies } from 'next/headers'
import { cache } from 'react'
import type { Burger } from '@/lib/burgers/get-burger'
import {
  bekijkSessie,
  findSessie,
  findStilleBurger,
  findStilleMedewerker,
  gebruikSessie,
  type MedewerkerSessie,
  type Sessie,
  type Sessierij,
} from './gebruik-sessie'
import { sessieCookie } from './sessie-cookie'
import { leesSessieId } from './sessietoken'

export type { BurgerSessie, MedewerkerSessie, Sessie } from './gebruik-sessie'

/** The session of this request, or null. Using it moves its end on. The national number comes along only from level substantial. */
export const getSessie = cache(async (): Promise<Sessie | null> => {
  const rij = await findSessieRij()
  return rij ? gebruikSessie(rij) : null
})

/** The session of this request without using it, for what a page asks by itself: its end stays where it was. */
export async function kijkInSessie(): Promise<Sessie | null> {
  const rij = await findSessieRij()
  return rij ? bekijkSessie(rij) : null
}

/**
 * The citizen whose session ended by idleness (not by signing out, not by the server, and not past its last
 * hour): what such a browser still posts may be written into that person's own draft before they sign in again.
 */
export async function getVerlopenBurger(): Promise<Burger | null> {
  const rij = await findSessieRij()
  return rij ? findStilleBurger(rij) : null
}

/** The member of staff whose session ended by idleness: what such a browser still posts is kept as their own draft. */
export async function getVerlopenMedewerker(): Promise<MedewerkerSessie['medewerker'] | null> {
  const rij = await findSessieRij()
  return rij ? findStilleMedewerker(rij) : null
}

/** The row behind this browser, ended or not: for signing out and for signing in again. */
export const findSessieRij = cache(async (): Promise<Sessierij | null> => {
  const token = (await cookies()).get(sessieCookie())?.value
  if (!token) return null
  return findSessie(await leesSessieId(token))
})
