import type { BerichtSoort } from '@/lib/berichten/stuur-bericht'
import { db, type Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { later, minuten, nu, uren } from '@/lib/platform/klok'
import { ontsleutel, versleutel } from '@/lib/platform/versleuteling'
import type { Bedenktijd as Rij } from '@/prisma/client/client'

/** What is kept of something that can be undone: what was filled in, and how the case stood before when it took effect at once. */
export type Bedenkinhoud = {
  waarden: Record<string, string>
  voorheen?: Record<string, string | number | boolean | null>
  /** The first gebeurtenis of it: what an undoing takes back. */
  vanaf?: string
  /** What the citizen is told once it stands. */
  bericht?: BerichtSoort
}

/** Something that was done to a case and can be undone until a moment. `stand` is how the case was after it. */
export type Bedenktijd = {
  id: string
  aanvraagId: string
  medewerkerId: string
  actie: string
  isUitgesteld: boolean
  stand: number
  tot: Date
} & Bedenkinhoud

/** Keeps what was done, in the transaction in which it was; gives its id and until when it can be undone. */
export async function beginBedenktijd(
  tx: Tx,
  { waarden, voorheen, vanaf, bericht, ...rij }: Omit<Bedenktijd, 'id' | 'tot'>,
  minutenLang: number,
): Promise<{ id: string; tot: Date }> {
  const id = nieuwId()
  const begonnenOp = nu()
  const tot = later(begonnenOp, minuten(minutenLang))
  const inhoudVersleuteld = versleutel(JSON.stringify({ waarden, voorheen, vanaf, bericht }), `bedenktijd:${id}`)
  await tx.bedenktijd.create({ data: { id, ...rij, inhoudVersleuteld, begonnenOp, tot } })
  return { id, tot }
}

/** What waits for its effect in a case, or undefined. */
export async function findUitgesteld(aanvraagId: string, via: Pick<Tx, 'bedenktijd'> = db): Promise<Bedenktijd | undefined> {
  const rij = await via.bedenktijd.findFirst({ where: { aanvraagId, isUitgesteld: true, ongedaanOp: null, ingegaanOp: null } })
  return rij ? maakBedenktijd(rij) : undefined
}

/**
 * What a member of staff can still undo in a case that has so many gebeurtenissen: what waits for its effect, or what they did
 * last as long as its while lasts and nothing happened since.
 */
export async function findOngedaanTeMaken(
  vraag: { aanvraagId: string; medewerkerId: string; stand: number },
  via: Pick<Tx, 'bedenktijd'> = db,
): Promise<Bedenktijd | undefined> {
  const { aanvraagId, medewerkerId, stand } = vraag
  const rij = await via.bedenktijd.findFirst({ where: { aanvraagId }, orderBy: { id: 'desc' } })
  if (!rij || rij.medewerkerId !== medewerkerId || rij.ongedaanOp || rij.ingegaanOp) return undefined
  return rij.isUitgesteld || (rij.stand === stand && rij.tot > nu()) ? maakBedenktijd(rij) : undefined
}

/** One of a case by its id, with whether it ended; for who holds the lock of the case. */
export async function findBedenktijd(
  tx: Tx,
  id: string,
  aanvraagId: string,
): Promise<(Bedenktijd & { isOpen: boolean; isOngedaan: boolean }) | undefined> {
  const rij = await tx.bedenktijd.findFirst({ where: { id, aanvraagId } })
  return rij ? { ...maakBedenktijd(rij), isOpen: !rij.ongedaanOp && !rij.ingegaanOp, isOngedaan: rij.ongedaanOp !== null } : undefined
}

/** Ends one: undone, or for good. False when it had ended. */
export async function eindigBedenktijd(tx: Tx, id: string, hoe: 'ongedaan' | 'ingegaan'): Promise<boolean> {
  const data = hoe === 'ongedaan' ? { ongedaanOp: nu() } : { ingegaanOp: nu() }
  return (await tx.bedenktijd.updateMany({ where: { id, ongedaanOp: null, ingegaanOp: null }, data })).count === 1
}

const BEWAARTIJD = uren(48)

/** Forgets what can long not be undone any more; what still waits for its effect stays until it has it. */
export async function verwijderOudeBedenktijden(): Promise<void> {
  await db.bedenktijd.deleteMany({
    where: { tot: { lt: later(nu(), -BEWAARTIJD) }, OR: [{ ongedaanOp: { not: null } }, { ingegaanOp: { not: null } }, { isUitgesteld: false }] },
  })
}

function maakBedenktijd(rij: Rij): Bedenktijd {
  const { id, aanvraagId, medewerkerId, actie, isUitgesteld, stand, tot } = rij
  const inhoud = JSON.parse(ontsleutel(rij.inhoudVersleuteld, `bedenktijd:${id}`)) as Bedenkinhoud
  return { id, aanvraagId, medewerkerId, actie, isUitgesteld, stand, tot, ...inhoud }
}
