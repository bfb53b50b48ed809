import type { Insz } from '@/lib/gegevens/insz'
import { db } from '@/lib/platform/database'
import { ontsleutel } from '@/lib/platform/versleuteling'
import { leesTaal, type Taal } from '@/lib/tekst/talen'

/** A citizen as the portal knows one. */
export type Burger = { burgerId: string; voornaam: string; achternaam: string; email?: string; telefoon?: string; taal: Taal; insz?: Insz }

/** The citizen with this id; another is a bug, since ids come from sessions and rows. */
export async function getBurger(burgerId: string): Promise<Burger> {
  const rij = await db.burger.findUniqueOrThrow({ where: { id: burgerId } })
  return {
    burgerId,
    voornaam: rij.voornaam,
    achternaam: rij.achternaam,
    email: rij.email ?? undefined,
    telefoon: rij.telefoon ?? undefined,
    taal: leesTaal(rij.taal),
    insz: rij.inszVersleuteld ? ontsleutel(rij.inszVersleuteld, `burger:${burgerId}`) : undefined,
  }
}

/** When the first documents of a citizen were promised; undefined while no sign-in was strong enough. */
export async function findDocumentenGevraagdOp(burgerId: string): Promise<Date | undefined> {
  const rij = await db.burger.findUniqueOrThrow({ where: { id: burgerId }, select: { documentenGevraagdOp: true } })
  return rij.documentenGevraagdOp ?? undefined
}

/** Whether the national number of a citizen is known, from whichever sign-in. */
export async function heeftInsz(burgerId: string): Promise<boolean> {
  const rij = await db.burger.findUniqueOrThrow({ where: { id: burgerId }, select: { inszHash: true } })
  return rij.inszHash !== null
}

/** When the profile of a citizen was last read: at the last sign-in. */
export async function getProfielmoment(burgerId: string): Promise<Date> {
  const rij = await db.burger.findUniqueOrThrow({ where: { id: burgerId }, select: { laatstAangemeldOp: true } })
  return rij.laatstAangemeldOp
}
