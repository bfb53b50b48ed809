import { db, type Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { stadsNu } from '@/lib/platform/klok'
import { ontsleutel, versleutel } from '@/lib/platform/versleuteling'
import type { Voorbereiding as Rij, VoorbereidingStatus } from '@/prisma/client/client'

/** What asks for four eyes: a decision on a case, the withdrawal or correction of a document, and protecting a file or not any more. */
export type Voorbereidingsoort = 'besluit' | 'document' | 'bescherming'

/** What one prepared and another approves. `inhoud` is what was filled in, by control. */
export type Voorbereiding = {
  id: string
  soort: Voorbereidingsoort
  /** The id of a case, the number of a document, the id of a protection. */
  onderwerp: string
  team: string
  stand: number
  inhoud: Record<string, string>
  status: VoorbereidingStatus
  voorbereidDoor: string
  voorbereidOp: Date
  nagekekenDoor?: string
  geslotenOp?: Date
  /** Why it was sent back. */
  woorden?: string
}

/** How it is closed: by another than who prepared it, or taken back by who did. */
export type Sluiting =
  | { status: 'goedgekeurd'; medewerkerId: string }
  | { status: 'teruggestuurd'; medewerkerId: string; woorden: string }
  | { status: 'ingetrokken'; medewerkerId: string }

/** Who approves what was prepared. */
export type Goedkeuring = { voorbereidingId: string; medewerkerId: string }

type Nieuw = Pick<Voorbereiding, 'soort' | 'onderwerp' | 'team' | 'stand' | 'inhoud'> & { medewerkerId: string }

/** Lays something before a second pair of eyes; gives its id, or undefined when something about the same waits already. */
export async function legVoor(tx: Tx, { soort, onderwerp, team, stand, inhoud, medewerkerId }: Nieuw): Promise<string | undefined> {
  const id = nieuwId()
  const rij = {
    id,
    soort,
    onderwerp,
    team,
    stand,
    inhoudVersleuteld: versleutel(JSON.stringify(inhoud), `voorbereiding:${id}`),
    status: 'wacht' as const,
    voorbereidDoor: medewerkerId,
    voorbereidOp: stadsNu(),
  }
  const gemaakt = await tx.voorbereiding.createManyAndReturn({ data: rij, skipDuplicates: true, select: { id: true } })
  return gemaakt[0]?.id
}

/** Keeps what waits until the end of the transaction, so that nobody else closes it meanwhile. False when it does not wait any more. */
export async function vergrendelVoorbereiding(tx: Tx, id: string): Promise<boolean> {
  const rijen = await tx.$queryRaw<object[]>`select 1 from voorbereiding where id = ${id}::uuid and status = 'wacht' for update`
  return rijen.length === 1
}

/** Closes what waits. False when it does not wait any more; the database refuses who prepared it as the one who approves or sends back. */
export async function sluitVoorbereiding(tx: Tx, id: string, sluiting: Sluiting): Promise<boolean> {
  const { status, medewerkerId } = sluiting
  const doorWiePrepareerde = status === 'ingetrokken'
  const { count } = await tx.voorbereiding.updateMany({
    where: { id, status: 'wacht', ...(doorWiePrepareerde ? { voorbereidDoor: medewerkerId } : {}) },
    data: {
      status,
      nagekekenDoor: doorWiePrepareerde ? null : medewerkerId,
      geslotenOp: stadsNu(),
      woordenVersleuteld: status === 'teruggestuurd' ? versleutel(sluiting.woorden, `voorbereiding:${id}`) : null,
    },
  })
  return count === 1
}

/** What was prepared under this id; the caller knows that this person may see it. */
export async function findVoorbereiding(id: string): Promise<Voorbereiding | undefined> {
  const rij = await db.voorbereiding.findUnique({ where: { id } })
  return rij ? maakVoorbereiding(rij) : undefined
}

/** The last that was prepared about something, however it ended. */
export async function findLaatsteVoorbereiding(
  soort: Voorbereidingsoort,
  onderwerp: string,
  via: Pick<Tx, 'voorbereiding'> = db,
): Promise<Voorbereiding | undefined> {
  const rij = await via.voorbereiding.findFirst({ where: { soort, onderwerp }, orderBy: { id: 'desc' } })
  return rij ? maakVoorbereiding(rij) : undefined
}

/** A row as it is read. */
export function maakVoorbereiding(rij: Rij): Voorbereiding {
  const { id, onderwerp, team, stand, status, voorbereidDoor, voorbereidOp } = rij
  return {
    id,
    soort: rij.soort as Voorbereidingsoort,
    onderwerp,
    team,
    stand,
    inhoud: JSON.parse(ontsleutel(rij.inhoudVersleuteld, `voorbereiding:${id}`)) as Record<string, string>,
    status,
    voorbereidDoor,
    voorbereidOp,
    nagekekenDoor: rij.nagekekenDoor ?? undefined,
    geslotenOp: rij.geslotenOp ?? undefined,
    woorden: rij.woordenVersleuteld === null ? undefined : ontsleutel(rij.woordenVersleuteld, `voorbereiding:${id}`),
  }
}
