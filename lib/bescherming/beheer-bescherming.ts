import { db, type Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { stadsNu } from '@/lib/platform/klok'
import { ontsleutel, versleutel } from '@/lib/platform/versleuteling'
import type { BeschermingStatus, Bescherming as Rij } from '@/prisma/client/client'

/** What kind of person is protected. */
export const BESCHERMINGSOORTEN = ['bekend', 'slachtoffer', 'collega', 'andere'] as const
export type Beschermingsoort = (typeof BESCHERMINGSOORTEN)[number]

/** A file that is protected: what kind and why, not whose. */
export type Bescherming = {
  id: string
  betrokkene: string
  status: BeschermingStatus
  soort: Beschermingsoort
  reden: string
  gezetDoor: string
  gezetOp: Date
  opgehevenOp?: Date
}

/** What is known of one in a list. */
export type Beschermingregel = Pick<Bescherming, 'id' | 'status' | 'gezetDoor' | 'gezetOp'>

const HOOGSTENS = 200

/** Protects somebody at once, until a second person approves it or sends it back; undefined when they are already. */
export async function zetVoorlopig(
  tx: Tx,
  { betrokkene, soort, reden, medewerkerId }: { betrokkene: string; soort: Beschermingsoort; reden: string; medewerkerId: string },
): Promise<string | undefined> {
  const id = nieuwId()
  const inhoudVersleuteld = versleutel(JSON.stringify({ soort, reden }), `bescherming:${id}`)
  const rij = { id, betrokkene, status: 'voorlopig' as const, inhoudVersleuteld, gezetDoor: medewerkerId, gezetOp: stadsNu() }
  const [gemaakt] = await tx.bescherming.createManyAndReturn({ data: rij, skipDuplicates: true, select: { id: true } })
  return gemaakt?.id
}

/** It holds from now on. */
export async function maakVast(tx: Tx, id: string): Promise<void> {
  await tx.bescherming.updateMany({ where: { id, status: 'voorlopig' }, data: { status: 'vast' } })
}

/** It does not hold any more. */
export async function hefOp(tx: Tx, id: string): Promise<void> {
  await tx.bescherming.updateMany({ where: { id, status: { not: 'opgeheven' } }, data: { status: 'opgeheven', opgehevenOp: stadsNu() } })
}

/** Every file that is protected now, the newest first: when and by whom, and nothing of whose. */
export async function listBeschermingen(): Promise<Beschermingregel[]> {
  return db.bescherming.findMany({
    where: { status: { not: 'opgeheven' } },
    orderBy: { id: 'desc' },
    take: HOOGSTENS,
    select: { id: true, status: true, gezetDoor: true, gezetOp: true },
  })
}

/** One of them, with what kind and why; the caller wrote the line of this look. */
export async function findBescherming(id: string): Promise<Bescherming | undefined> {
  const rij = await db.bescherming.findUnique({ where: { id } })
  return rij ? maak(rij) : undefined
}

function maak({ id, betrokkene, status, inhoudVersleuteld, gezetDoor, gezetOp, opgehevenOp }: Rij): Bescherming {
  const inhoud = JSON.parse(ontsleutel(inhoudVersleuteld, `bescherming:${id}`)) as Pick<Bescherming, 'soort' | 'reden'>
  return { id, betrokkene, status, ...inhoud, gezetDoor, gezetOp, opgehevenOp: opgehevenOp ?? undefined }
}
