import type { Insz } from '@/lib/gegevens/insz'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import { db } from '@/lib/platform/database'
import { ontsleutel } from '@/lib/platform/versleuteling'
import { leesTaal, type Taal } from '@/lib/tekst/talen'
import type { Burger as Rij } from '@/prisma/client/client'

/** A citizen as the portal knows one. */
export type Burger = {
  burgerId: string
  voornaam: string
  achternaam: string
  email?: string
  telefoon?: string
  taal: Taal
  insz?: Insz
  /** Whether the national number is known, from whichever sign-in; also where the number itself does not come along. */
  heeftInsz: boolean
  /** When the first documents were promised; absent while no sign-in was strong enough. */
  documentenGevraagdOp?: Date
}

/** The citizen with this id; another is a bug, since ids come from sessions and rows. */
export async function getBurger(burgerId: string): Promise<Burger> {
  return maakBurger(await db.burger.findUniqueOrThrow({ where: { id: burgerId } }))
}

/** A row as a citizen. */
export function maakBurger(rij: Rij): Burger {
  return {
    burgerId: rij.id,
    voornaam: rij.voornaam,
    achternaam: rij.achternaam,
    email: rij.email ?? undefined,
    telefoon: rij.telefoon ?? undefined,
    taal: leesTaal(rij.taal),
    insz: rij.inszVersleuteld ? ontsleutel(rij.inszVersleuteld, `burger:${rij.id}`) : undefined,
    heeftInsz: rij.inszHash !== null,
    documentenGevraagdOp: rij.documentenGevraagdOp ?? undefined,
  }
}

/** When the profile of a citizen was last read: at the last sign-in, or when it was made for who never signed in. */
export async function getProfielmoment(burgerId: string): Promise<Date> {
  const rij = await db.burger.findUniqueOrThrow({ where: { id: burgerId }, select: { laatstAangemeldOp: true, aangemaaktOp: true } })
  return rij.laatstAangemeldOp ?? rij.aangemaaktOp
}

/** The citizen with this national number, or undefined when the portal knows nobody by it. */
export async function findBurgerMetInsz(insz: Insz): Promise<Burger | undefined> {
  const rij = await db.burger.findUnique({ where: { inszHash: betrokkeneVan({ insz }) } })
  return rij ? maakBurger(rij) : undefined
}

/** How some citizens are called, by id. */
export async function namenVanBurgers(ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rijen = await db.burger.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true, voornaam: true, achternaam: true } })
  return new Map(rijen.map(({ id, voornaam, achternaam }) => [id, `${voornaam} ${achternaam}`]))
}
