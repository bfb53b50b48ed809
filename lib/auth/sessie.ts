import { cookies } from 'next/headers'
import { decode } from 'next-auth/jwt'
import { cache } from 'react'
import { type Burger, getBurger } from '@/lib/burgers/get-burger'
import type { Niveau } from '@/lib/catalogus/define-dienst'
import { db } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { later, minuten, nu, seconden, vroegste } from '@/lib/platform/klok'
import type { Medewerker, Sessie as Rij } from '@/prisma/client/client'
import { isMinstens } from './niveaus'

/** Without use, a session ends after this; however much it is used, after `UITERLIJK`. */
export const STILTE = minuten(15)
const VERZET_NA = seconden(30)

type Basis = { sessieId: string; niveau: Niveau; verlooptOp: Date }

/** Who is signed in: a citizen or a member of staff. */
export type BurgerSessie = Basis & { soort: 'burger'; burger: Burger }
export type MedewerkerSessie = Basis & { soort: 'medewerker'; medewerker: Pick<Medewerker, 'id' | 'voornaam' | 'achternaam' | 'rol' | 'team'> }
export type Sessie = BurgerSessie | MedewerkerSessie

/** The session of this request, or null. Using it moves its end on. The national number comes along only from level substantial. */
export const getSessie = cache(async (): Promise<Sessie | null> => {
  const rij = await findRij()
  if (!rij || isVoorbij(rij) || rij.verlooptOp <= nu()) return null
  return maakSessie({ ...rij, verlooptOp: await verzet(rij) })
})

/**
 * The citizen whose session ended by idleness (not by signing out, not by the server, and not past its last
 * hour): what such a browser still posts may be written into that person's own draft before they sign in again.
 */
export async function getVerlopenBurger(): Promise<Burger | null> {
  const rij = await findRij()
  if (!rij || isVoorbij(rij) || rij.verlooptOp > nu() || !rij.burgerId) return null
  return burgerOpNiveau(rij.burgerId, rij.niveau)
}

/** The member of staff whose session ended by idleness: what such a browser still posts is kept as their own draft. */
export async function getVerlopenMedewerker(): Promise<MedewerkerSessie['medewerker'] | null> {
  const rij = await findRij()
  if (!rij || isVoorbij(rij) || rij.verlooptOp > nu() || !rij.medewerkerId) return null
  return db.medewerker.findUniqueOrThrow({ where: { id: rij.medewerkerId } })
}

/** The row behind this browser, ended or not: for signing out and for signing in again. */
export async function findSessieRij(): Promise<Rij | null> {
  return findRij()
}

/** Ends a session from the server: the next request of that browser is signed out. */
export async function beeindigSessie(sessieId: string): Promise<void> {
  await db.sessie.updateMany({ where: { id: sessieId, beeindigdOp: null }, data: { beeindigdOp: nu() } })
}

/** Name of the cookie; the browser keeps a `__Secure-` one only over https. */
export function sessieCookie(): string {
  return `${env().PUBLIC_URL.startsWith('https:') ? '__Secure-' : ''}next-auth.session-token`
}

const findRij = cache(async (): Promise<Rij | null> => {
  const token = (await cookies()).get(sessieCookie())?.value
  if (!token) return null
  const inhoud = await decode({ token, secret: env().NEXTAUTH_SECRET }).catch(() => null)
  if (typeof inhoud?.sid !== 'string') return null
  return db.sessie.findUnique({ where: { id: inhoud.sid } })
})

function isVoorbij(rij: Rij): boolean {
  return rij.beeindigdOp !== null || rij.uiterlijkOp <= nu()
}

/** Written at most once in half a minute, so that a page costs no write. */
async function verzet(rij: Rij): Promise<Date> {
  const verlooptOp = vroegste(later(nu(), STILTE), rij.uiterlijkOp)
  if (verlooptOp.getTime() - rij.verlooptOp.getTime() < VERZET_NA) return rij.verlooptOp
  await db.sessie.updateMany({ where: { id: rij.id, beeindigdOp: null }, data: { verlooptOp } })
  return verlooptOp
}

async function maakSessie(rij: Rij): Promise<Sessie | null> {
  const basis = { sessieId: rij.id, niveau: rij.niveau, verlooptOp: rij.verlooptOp }
  if (rij.burgerId) return { ...basis, soort: 'burger', burger: await burgerOpNiveau(rij.burgerId, rij.niveau) }
  if (!rij.medewerkerId) return null
  return { ...basis, soort: 'medewerker', medewerker: await db.medewerker.findUniqueOrThrow({ where: { id: rij.medewerkerId } }) }
}

async function burgerOpNiveau(burgerId: string, niveau: Niveau): Promise<Burger> {
  const burger = await getBurger(burgerId)
  return isMinstens(niveau, 'substantial') ? burger : { ...burger, insz: undefined }
}
