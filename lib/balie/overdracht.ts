import { findConcept } from '@/lib/aanvragen/concept'
import { db, inTransactie } from '@/lib/platform/database'
import { isId, nieuweOverdrachtcode, nieuwId, normaliseerCode } from '@/lib/platform/ids'
import { later, minuten, nu } from '@/lib/platform/klok'
import { sleutelHash } from '@/lib/platform/versleuteling'

/** How long a code can be used, and how long staff can then work in the form. */
export const CODE_GELDIG = minuten(30)
export const WERKTIJD = minuten(60)

/** How a form stands that was handed over: with a code that waits, or open at a counter. */
export type Overdrachtstand = { id: string; soort: 'code'; tot: Date } | { id: string; soort: 'open'; tot: Date; medewerkerId: string }

/** A form that a member of staff works in, at the counter. */
export type OpenOverdracht = {
  id: string
  aanvraagId: string
  burgerId: string
  dienst: string
  medewerkerId: string
  geopendOp: Date
  openTot: Date
}

/** How a code is stored. */
function codehash(code: string): string {
  return sleutelHash(code, 'overdracht')
}

/** Makes a code for a form that this citizen began; an earlier one no longer works. The code is given here and nowhere else. */
export async function maakOverdracht(burgerId: string, dienst: string): Promise<{ id: string; code: string } | undefined> {
  const concept = await findConcept({ burgerId }, dienst)
  if (!concept) return undefined
  const [id, code] = [nieuwId(), nieuweOverdrachtcode()]
  await inTransactie(async (tx) => {
    await tx.overdracht.updateMany({ where: { aanvraagId: concept.id, beeindigdOp: null }, data: { codeHash: null, beeindigdOp: nu() } })
    const data = { id, aanvraagId: concept.id, burgerId, dienst, codeHash: codehash(code), gemaaktOp: nu(), codeTot: later(nu(), CODE_GELDIG) }
    await tx.overdracht.create({ data })
  })
  return { id, code }
}

/** Ends what this citizen handed over of a form: the code no longer works, and staff no longer work in it. */
export async function beeindigOverdracht(burgerId: string, aanvraagId: string): Promise<void> {
  await db.overdracht.updateMany({ where: { burgerId, aanvraagId, beeindigdOp: null }, data: { codeHash: null, beeindigdOp: nu() } })
}

/** Whether a form is handed over now: a code that can be used, or somebody at the counter who works in it. */
export async function findOverdracht(aanvraagId: string): Promise<Overdrachtstand | undefined> {
  const rij = await db.overdracht.findFirst({ where: { aanvraagId, beeindigdOp: null }, orderBy: { id: 'desc' } })
  if (!rij) return undefined
  const { id, medewerkerId, openTot, codeTot } = rij
  if (medewerkerId && openTot) return openTot > nu() ? { id, soort: 'open', tot: openTot, medewerkerId } : undefined
  return codeTot > nu() ? { id, soort: 'code', tot: codeTot } : undefined
}

/**
 * A member of staff uses a code: one statement, so that of two who type it one opens the form. Undefined for a code that is
 * unknown, used, replaced or too old; nothing says which.
 */
export async function gebruikCode(medewerkerId: string, getypt: string): Promise<OpenOverdracht | undefined> {
  const code = normaliseerCode(getypt)
  if (!code?.startsWith('H-')) return undefined
  const codeHash = codehash(code)
  const openTot = later(nu(), WERKTIJD)
  const [rij] = await db.overdracht.updateManyAndReturn({
    where: { codeHash, beeindigdOp: null, codeTot: { gt: nu() } },
    data: { codeHash: null, medewerkerId, geopendOp: nu(), openTot },
  })
  return rij ? maakOpen(rij) : undefined
}

/** The form that this member of staff opened and may still work in; undefined for anybody else’s, and once it ended. */
export async function findOpenOverdracht(medewerkerId: string, id: string): Promise<OpenOverdracht | undefined> {
  if (!isId(id)) return undefined
  const rij = await db.overdracht.findFirst({ where: { id, medewerkerId, beeindigdOp: null, openTot: { gt: nu() } } })
  return rij ? maakOpen(rij) : undefined
}

/** Staff closes a form: the citizen goes on alone. */
export async function sluitOverdracht(medewerkerId: string, id: string): Promise<void> {
  if (isId(id)) await db.overdracht.updateMany({ where: { id, medewerkerId, beeindigdOp: null }, data: { beeindigdOp: nu() } })
}

/** A form that a citizen handed over: which dienst, and who works in it; nobody yet while its code waits to be used. */
export type Overgedragen = { id: string; dienst: string; medewerkerId?: string; tot: Date }

/** What a citizen handed over that can still be worked in, or whose code can still be used. */
export async function listOverdrachtenVan(burgerId: string): Promise<Overgedragen[]> {
  const rijen = await db.overdracht.findMany({
    where: { burgerId, beeindigdOp: null, OR: [{ medewerkerId: null, codeTot: { gt: nu() } }, { openTot: { gt: nu() } }] },
    orderBy: { id: 'desc' },
  })
  return rijen.map(({ id, dienst, medewerkerId, openTot, codeTot }) => ({
    id,
    dienst,
    medewerkerId: medewerkerId ?? undefined,
    tot: openTot ?? codeTot,
  }))
}

/** Removes what was handed over a year ago; what was sent keeps its own story. */
export async function verwijderOudeOverdrachten(): Promise<void> {
  await db.overdracht.deleteMany({ where: { gemaaktOp: { lt: later(nu(), -minuten(60 * 24 * 365)) } } })
}

type Rij = Omit<OpenOverdracht, 'medewerkerId' | 'geopendOp' | 'openTot'> & {
  medewerkerId: string | null
  geopendOp: Date | null
  openTot: Date | null
}

function maakOpen({ medewerkerId, geopendOp, openTot, id, aanvraagId, burgerId, dienst }: Rij): OpenOverdracht {
  if (!medewerkerId || !geopendOp || !openTot) throw new Error('nobody opened this')
  return { id, aanvraagId, burgerId, dienst, medewerkerId, geopendOp, openTot }
}
