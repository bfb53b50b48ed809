import { db, type Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { stadsNu } from '@/lib/platform/klok'
import type { AfspraakStatus } from '@/prisma/client/client'

/** What a citizen wishes for a visit. */
export type NieuweAfspraak = { aanvraagId: string; burgerId: string; loket: string; dagdeel: string }

/** A visit at a counter. */
export type Afspraak = NieuweAfspraak & { status: AfspraakStatus; moment?: Date }

/** Writes that a visit was asked for, in the transaction of the aanvraag that it belongs to. */
export async function vraagAfspraak(tx: Tx, afspraak: NieuweAfspraak): Promise<void> {
  await tx.afspraak.create({ data: { id: nieuwId(), ...afspraak, status: 'gevraagd', gevraagdOp: stadsNu() } })
}

/** Staff of a team fix the moment; a visit that was cancelled or is over stays so. */
export async function planAfspraak(tx: Tx, aanvraagId: string, moment: Date, team: string): Promise<boolean> {
  const { count } = await tx.afspraak.updateMany({
    where: { aanvraagId, status: { in: ['gevraagd', 'gepland'] } },
    data: { status: 'gepland', moment, team },
  })
  return count === 1
}

/** The visit is over. */
export async function rondAfspraakAf(tx: Tx, aanvraagId: string): Promise<void> {
  await tx.afspraak.updateMany({ where: { aanvraagId, status: { in: ['gevraagd', 'gepland'] } }, data: { status: 'afgelopen' } })
}

/** The visit is not needed any more. */
export async function annuleerAfspraak(tx: Tx, aanvraagId: string): Promise<void> {
  await tx.afspraak.updateMany({ where: { aanvraagId, status: { in: ['gevraagd', 'gepland'] } }, data: { status: 'geannuleerd' } })
}

/** The visit that belongs to an aanvraag; with a transaction as it stands in it. */
export async function findAfspraak(aanvraagId: string, tx?: Tx): Promise<Afspraak | undefined> {
  const rij = await (tx ?? db).afspraak.findUnique({ where: { aanvraagId } })
  return rij ? maakAfspraak(rij) : undefined
}

/** The visits of a citizen that are still to come. */
export async function listAfspraken(burgerId: string): Promise<Afspraak[]> {
  const rijen = await db.afspraak.findMany({
    where: { burgerId, status: { in: ['gevraagd', 'gepland'] } },
    orderBy: [{ moment: 'asc' }, { gevraagdOp: 'asc' }],
  })
  return rijen.map(maakAfspraak)
}

/** The visits of these aanvragen that are asked for or planned, by aanvraag. */
export async function afsprakenVan(aanvraagIds: string[]): Promise<Map<string, Afspraak>> {
  if (aanvraagIds.length === 0) return new Map()
  const rijen = await db.afspraak.findMany({ where: { aanvraagId: { in: aanvraagIds }, status: { in: ['gevraagd', 'gepland'] } } })
  return new Map(rijen.map((rij) => [rij.aanvraagId, maakAfspraak(rij)]))
}

const BEZOEKEN_PER_PAGINA = 50

/** The visits that a team planned from a moment on, the first to come first, a page at a time. */
export async function listBezoeken(team: string, vanaf: Date, pagina: number): Promise<{ bezoeken: Afspraak[]; heeftMeer: boolean }> {
  const rijen = await db.afspraak.findMany({
    where: { team, status: 'gepland', moment: { gte: vanaf } },
    orderBy: [{ moment: 'asc' }, { id: 'asc' }],
    skip: (pagina - 1) * BEZOEKEN_PER_PAGINA,
    take: BEZOEKEN_PER_PAGINA + 1,
  })
  return { bezoeken: rijen.slice(0, BEZOEKEN_PER_PAGINA).map(maakAfspraak), heeftMeer: rijen.length > BEZOEKEN_PER_PAGINA }
}

/** A row as a visit. */
export function maakAfspraak({ aanvraagId, burgerId, loket, dagdeel, status, moment }: Omit<Afspraak, 'moment'> & { moment: Date | null }): Afspraak {
  return { aanvraagId, burgerId, loket, dagdeel, status, moment: moment ?? undefined }
}
