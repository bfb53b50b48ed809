import { type Burger, maakBurger } from '@/lib/burgers/get-burger'
import type { Niveau } from '@/lib/catalogus/define-dienst'
import { db } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { later, minuten, nu, seconden, vroegste } from '@/lib/platform/klok'
import type { Handeling, Medewerker, Prisma } from '@/prisma/client/client'
import { isMinstens } from './niveaus'

/** Without use, a session ends after this; however much it is used, at its `uiterlijkOp`. */
export const STILTE = minuten(15)
const VERZET_NA = seconden(30)

/** Who it belongs to and for whom they act come along in the same question: every page of who is signed in begins with it. */
const VAN_WIE = { burger: true, medewerker: true, handeling: true } satisfies Prisma.SessieInclude

/** The row of a session, who it is of and for whom they act. */
export type Sessierij = Prisma.SessieGetPayload<{ include: typeof VAN_WIE }>

type Basis = { sessieId: string; niveau: Niveau; verlooptOp: Date }

/** Who is signed in: a citizen or a member of staff. */
export type BurgerSessie = Basis & { soort: 'burger'; burger: Burger; handelt: Handeling | null }
export type MedewerkerSessie = Basis & {
  soort: 'medewerker'
  medewerker: Pick<Medewerker, 'id' | 'voornaam' | 'achternaam' | 'rol' | 'team' | 'diensten' | 'loket'>
}
export type Sessie = BurgerSessie | MedewerkerSessie

/** The session of a row, or null when it ended. Using it moves its end on. The national number comes along only from level substantial. */
export async function gebruikSessie(rij: Sessierij): Promise<Sessie | null> {
  if (isVoorbij(rij) || rij.verlooptOp <= nu()) return null
  const verlooptOp = await verzet(rij)
  return verlooptOp ? maakSessie({ ...rij, verlooptOp }) : null
}

/** The session of a row, or null when it ended; looking at it is no use of it. */
export function bekijkSessie(rij: Sessierij): Sessie | null {
  return isVoorbij(rij) || rij.verlooptOp <= nu() ? null : maakSessie(rij)
}

/** The citizen whose session ended by idleness: not by signing out, not by the server, and not past its last hour. */
export function findStilleBurger(rij: Sessierij): Burger | null {
  return isStil(rij) && rij.burger ? burgerOpNiveau(rij.burger, rij.niveau) : null
}

/** The member of staff whose session ended by idleness, in the same way. */
export function findStilleMedewerker(rij: Sessierij): MedewerkerSessie['medewerker'] | null {
  return isStil(rij) ? rij.medewerker : null
}

/** The row of a session, ended or not. */
export async function findSessie(sessieId: unknown): Promise<Sessierij | null> {
  return typeof sessieId === 'string' && isId(sessieId) ? db.sessie.findUnique({ where: { id: sessieId }, include: VAN_WIE }) : null
}

/** Ends a session from the server: the next request of that browser is signed out. */
export async function beeindigSessie(sessieId: string): Promise<void> {
  await db.sessie.updateMany({ where: { id: sessieId, beeindigdOp: null }, data: { beeindigdOp: nu() } })
}

function isVoorbij(rij: Sessierij): boolean {
  return rij.beeindigdOp !== null || rij.uiterlijkOp <= nu()
}

function isStil(rij: Sessierij): boolean {
  return !isVoorbij(rij) && rij.verlooptOp <= nu()
}

/** Written at most once in half a minute, so that a page costs no write. Undefined when it was ended meanwhile. */
async function verzet(rij: Sessierij): Promise<Date | undefined> {
  const verlooptOp = vroegste(later(nu(), STILTE), rij.uiterlijkOp)
  if (verlooptOp.getTime() - rij.verlooptOp.getTime() < VERZET_NA) return rij.verlooptOp
  const { count } = await db.sessie.updateMany({ where: { id: rij.id, beeindigdOp: null }, data: { verlooptOp } })
  return count === 1 ? verlooptOp : undefined
}

function maakSessie({ burger, medewerker, handeling: handelt, ...rij }: Sessierij): Sessie | null {
  const basis = { sessieId: rij.id, niveau: rij.niveau, verlooptOp: rij.verlooptOp }
  if (burger) return { ...basis, soort: 'burger', burger: burgerOpNiveau(burger, rij.niveau), handelt }
  return medewerker ? { ...basis, soort: 'medewerker', medewerker } : null
}

function burgerOpNiveau(rij: NonNullable<Sessierij['burger']>, niveau: Niveau): Burger {
  const burger = maakBurger(rij)
  return isMinstens(niveau, 'substantial') ? burger : { ...burger, insz: undefined }
}
