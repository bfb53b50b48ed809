import { type Burger, getBurger } from '@/lib/burgers/get-burger'
import type { Niveau } from '@/lib/catalogus/define-dienst'
import { db } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { later, minuten, nu, seconden, vroegste } from '@/lib/platform/klok'
import type { Medewerker, Sessie as Rij } from '@/prisma/client/client'
import { isMinstens } from './niveaus'

/** Without use, a session ends after this; however much it is used, at its `uiterlijkOp`. */
export const STILTE = minuten(15)
const VERZET_NA = seconden(30)

type Basis = { sessieId: string; niveau: Niveau; verlooptOp: Date }

/** Who is signed in: a citizen or a member of staff. */
export type BurgerSessie = Basis & { soort: 'burger'; burger: Burger }
export type MedewerkerSessie = Basis & { soort: 'medewerker'; medewerker: Pick<Medewerker, 'id' | 'voornaam' | 'achternaam' | 'rol' | 'team'> }
export type Sessie = BurgerSessie | MedewerkerSessie

/** The session of a row, or null when it ended. Using it moves its end on. The national number comes along only from level substantial. */
export async function gebruikSessie(rij: Rij): Promise<Sessie | null> {
  if (isVoorbij(rij) || rij.verlooptOp <= nu()) return null
  const verlooptOp = await verzet(rij)
  return verlooptOp ? maakSessie({ ...rij, verlooptOp }) : null
}

/** The citizen whose session ended by idleness: not by signing out, not by the server, and not past its last hour. */
export async function findStilleBurger(rij: Rij): Promise<Burger | null> {
  if (isVoorbij(rij) || rij.verlooptOp > nu() || !rij.burgerId) return null
  return burgerOpNiveau(rij.burgerId, rij.niveau)
}

/** The member of staff whose session ended by idleness, in the same way. */
export async function findStilleMedewerker(rij: Rij): Promise<MedewerkerSessie['medewerker'] | null> {
  if (isVoorbij(rij) || rij.verlooptOp > nu() || !rij.medewerkerId) return null
  return db.medewerker.findUniqueOrThrow({ where: { id: rij.medewerkerId } })
}

/** The row of a session, ended or not. */
export async function findSessie(sessieId: unknown): Promise<Rij | null> {
  return typeof sessieId === 'string' && isId(sessieId) ? db.sessie.findUnique({ where: { id: sessieId } }) : null
}

/** Ends a session from the server: the next request of that browser is signed out. */
export async function beeindigSessie(sessieId: string): Promise<void> {
  await db.sessie.updateMany({ where: { id: sessieId, beeindigdOp: null }, data: { beeindigdOp: nu() } })
}

function isVoorbij(rij: Rij): boolean {
  return rij.beeindigdOp !== null || rij.uiterlijkOp <= nu()
}

/** Written at most once in half a minute, so that a page costs no write. Undefined when it was ended meanwhile. */
async function verzet(rij: Rij): Promise<Date | undefined> {
  const verlooptOp = vroegste(later(nu(), STILTE), rij.uiterlijkOp)
  if (verlooptOp.getTime() - rij.verlooptOp.getTime() < VERZET_NA) return rij.verlooptOp
  const { count } = await db.sessie.updateMany({ where: { id: rij.id, beeindigdOp: null }, data: { verlooptOp } })
  return count === 1 ? verlooptOp : undefined
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
