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

/** Staff fix the moment; a visit that was cancelled or is over stays so. */
export async function planAfspraak(tx: Tx, aanvraagId: string, moment: Date): Promise<boolean> {
  const { count } = await tx.afspraak.updateMany({
    where: { aanvraagId, status: { in: ['gevraagd', 'gepland'] } },
    data: { status: 'gepland', moment },
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

/** The visit that belongs to an aanvraag. */
export async function findAfspraak(aanvraagId: string): Promise<Afspraak | undefined> {
  const rij = await db.afspraak.findUnique({ where: { aanvraagId } })
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

/** Which of these aanvragen have a visit that is still to come. */
export async function metAfspraak(aanvraagIds: string[]): Promise<Set<string>> {
  const rijen = await db.afspraak.findMany({
    where: { aanvraagId: { in: aanvraagIds }, status: { in: ['gevraagd', 'gepland'] } },
    select: { aanvraagId: true },
  })
  return new Set(rijen.map(({ aanvraagId }) => aanvraagId))
}

function maakAfspraak({ aanvraagId, burgerId, loket, dagdeel, status, moment }: Omit<Afspraak, 'moment'> & { moment: Date | null }): Afspraak {
  return { aanvraagId, burgerId, loket, dagdeel, status, moment: moment ?? undefined }
}
