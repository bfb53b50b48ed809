import { db, type Tx } from '@/lib/platform/database'
import { nu } from '@/lib/platform/klok'

/** A look that asks for a reason first: whose file it is. */
export type Beschermd = { code: 'beschermd'; betrokkene: string }

/** The first of these people whose file is protected and that this member of staff did not open a short while ago; undefined when all may be read. */
export async function isDicht(
  medewerkerId: string,
  betrokkenen: readonly string[],
  via: Pick<Tx, 'bescherming' | 'toegang'> = db,
): Promise<string | undefined> {
  const beschermd = await listBeschermd(betrokkenen, via)
  if (beschermd.size === 0) return undefined
  const open = await openToegangen(medewerkerId, [...beschermd], via)
  return [...beschermd].find((betrokkene) => !open.has(betrokkene))
}

/** Those of these people whose file is protected. */
export async function listBeschermd(betrokkenen: readonly string[], via: Pick<Tx, 'bescherming'> = db): Promise<Set<string>> {
  if (betrokkenen.length === 0) return new Set()
  const rijen = await via.bescherming.findMany({
    where: { betrokkene: { in: [...betrokkenen] }, status: { not: 'opgeheven' } },
    select: { betrokkene: true },
  })
  return new Set(rijen.map(({ betrokkene }) => betrokkene))
}

/** The reasons with which this member of staff has these files open now, by person: they go with each line. */
export async function openToegangen(
  medewerkerId: string,
  betrokkenen: readonly string[],
  via: Pick<Tx, 'toegang'> = db,
): Promise<Map<string, string>> {
  const rijen = await via.toegang.findMany({
    where: { medewerkerId, betrokkene: { in: [...betrokkenen] }, tot: { gt: nu() } },
    orderBy: { id: 'asc' },
    select: { id: true, betrokkene: true },
  })
  return new Map(rijen.map(({ id, betrokkene }) => [betrokkene, id]))
}

/** Whether this member of staff said why they open a file since a moment, also when that is closed again by now. */
export async function isGeopendSinds(medewerkerId: string, betrokkene: string, sinds: Date): Promise<boolean> {
  return (await db.toegang.count({ where: { medewerkerId, betrokkene, op: { gte: sinds } } })) > 0
}

/** A person goes by another name from now on: what protects them goes along. */
export async function volgPersoon(tx: Tx, oud: string, nieuw: string): Promise<void> {
  if (oud === nieuw || (await listBeschermd([nieuw], tx)).size > 0) return
  await tx.bescherming.updateMany({ where: { betrokkene: oud, status: { not: 'opgeheven' } }, data: { betrokkene: nieuw } })
}
