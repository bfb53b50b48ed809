import { db, type Tx } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import type { AfspraakStatus, Afspraak as Rij } from '@/prisma/client/client'
import { LOPEND } from './stand'

/** A visit at a counter. What the person needs is not in it: that is read apart. */
export type Afspraak = {
  id: string
  code: string
  status: AfspraakStatus
  aanvraagId?: string
  dienst?: string
  burgerId?: string
  team: string
  loket: string
  balie: number
  van: Date
  tot: Date
  personen: number
  heeftWensen: boolean
  versie: number
  aangemeldOp?: Date
  aanbodTot?: Date
}

/** The visit that a case has: the one that is still to come, else the last one that took place. */
export const VAN_ZAAK = {
  where: { status: { in: [...LOPEND, 'afgelopen'] satisfies AfspraakStatus[] as AfspraakStatus[] } },
  orderBy: [{ van: 'desc' as const }],
  take: 1,
}

/** The visit that a case has; with a transaction as it stands in it. */
export async function findAfspraak(aanvraagId: string, tx?: Tx): Promise<Afspraak | undefined> {
  const rij = await (tx ?? db).afspraak.findFirst({ ...VAN_ZAAK, where: { ...VAN_ZAAK.where, aanvraagId } })
  return rij ? maakAfspraak(rij) : undefined
}

/** A visit of this citizen; another's is not there. */
export async function findEigenAfspraak(burgerId: string, id: string): Promise<Afspraak | undefined> {
  const rij = isId(id) ? await db.afspraak.findFirst({ where: { id, burgerId } }) : null
  return rij ? maakAfspraak(rij) : undefined
}

/** The visits of a citizen that are still to come, the first to come first. */
export async function listAfspraken(burgerId: string): Promise<Afspraak[]> {
  const rijen = await db.afspraak.findMany({ where: { burgerId, status: { in: [...LOPEND] } }, orderBy: { van: 'asc' } })
  return rijen.map(maakAfspraak)
}

const EERDERE = 10

/** The last visits of a citizen that are over, were cancelled or missed. */
export async function listEerdereAfspraken(burgerId: string): Promise<Afspraak[]> {
  const over: AfspraakStatus[] = ['afgelopen', 'niet_gekomen', 'geannuleerd']
  const rijen = await db.afspraak.findMany({ where: { burgerId, status: { in: over } }, orderBy: { van: 'desc' }, take: EERDERE })
  return rijen.map(maakAfspraak)
}

/** Every visit of a case, the latest first; not what was only held for somebody who waited. */
export async function listAfsprakenVanZaak(aanvraagId: string): Promise<Afspraak[]> {
  const nooit: AfspraakStatus[] = ['aangeboden', 'vervallen']
  const rijen = await db.afspraak.findMany({ where: { aanvraagId, status: { notIn: nooit } }, orderBy: [{ van: 'desc' }, { id: 'desc' }] })
  return rijen.map(maakAfspraak)
}

/** The visits of these aanvragen that are still to come, by aanvraag. */
export async function afsprakenVan(aanvraagIds: string[]): Promise<Map<string, Afspraak>> {
  if (aanvraagIds.length === 0) return new Map()
  const rijen = await db.afspraak.findMany({ where: { aanvraagId: { in: aanvraagIds }, status: { in: [...LOPEND] } } })
  return new Map(rijen.flatMap((rij) => (rij.aanvraagId ? [[rij.aanvraagId, maakAfspraak(rij)] as const] : [])))
}

/** A row as a visit. */
export function maakAfspraak(rij: Rij): Afspraak {
  return {
    id: rij.id,
    code: rij.code,
    status: rij.status,
    aanvraagId: rij.aanvraagId ?? undefined,
    dienst: rij.dienst ?? undefined,
    burgerId: rij.burgerId ?? undefined,
    team: rij.team,
    loket: rij.loket,
    balie: rij.balie,
    van: rij.van,
    tot: rij.tot,
    personen: rij.personen,
    heeftWensen: rij.wensenVersleuteld !== null,
    versie: rij.versie,
    aangemeldOp: rij.aangemeldOp ?? undefined,
    aanbodTot: rij.aanbodTot ?? undefined,
  }
}
