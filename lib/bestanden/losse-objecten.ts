import { randomBytes } from 'node:crypto'
import { db, sql, type Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { nu } from '@/lib/platform/klok'
import { Opslagfout } from './opslagfout'
import { getPlaats } from './plaatsen'

/** How long an object may wait for the row of its file: far longer than any transaction or any writing takes. By the database's clock: machines differ. */
const BEDENKTIJD = sql`interval '1 hour'`
const PER_KEER = 100

type Plek = { plaats: string; object: string | null }

/** Writes down the name of an object that is about to be written, so that it is found again whatever happens then. */
export async function nieuwLosObject(plaats: string): Promise<string> {
  const naam = randomBytes(16).toString('hex')
  const object = `${naam.slice(0, 2)}/${naam}`
  await db.$executeRaw`insert into los_object (id, plaats, object, op) values (${nieuwId()}::uuid, ${plaats}, ${object}, now())`
  return object
}

/** From here on a file is in this object, in the transaction of its row. Throws when it is to be removed already. */
export async function neemVast(tx: Tx, { plaats, object }: Plek): Promise<void> {
  if (object === null) return
  const { count } = await tx.losObject.deleteMany({ where: { plaats, object, weg: false } })
  if (count !== 1) throw new Error('an object waited too long for its file')
}

/** No file is in these objects any more, from the moment that this transaction is written. */
export async function maakLos(tx: Tx, plekken: Plek[]): Promise<void> {
  const objecten = plekken.flatMap(({ plaats, object }) => (object === null ? [] : { id: nieuwId(), plaats, object, weg: true, op: nu() }))
  if (objecten.length > 0) await tx.losObject.createMany({ data: objecten })
}

/**
 * Removes every object that no file is in: what was left behind, and what waited for longer than an hour. That it goes is
 * decided before it goes, so that no file can take it in between. A place that fails keeps its own waiting, and is told of.
 */
export async function wisLosseObjecten(): Promise<void> {
  await db.$executeRaw`update los_object set weg = true where not weg and op < now() - ${BEDENKTIJD}`
  const fouten: Opslagfout[] = []
  for (let groep = await listWeg([], fouten); groep.length > 0; groep = await listWeg(groep, fouten)) {
    for (const rij of groep) fouten.push(...(await wis(rij, fouten)))
  }
  if (fouten[0]) throw fouten[0]
}

type Rij = { id: string; plaats: string; object: string }

async function listWeg(vorige: Rij[], fouten: Opslagfout[]): Promise<Rij[]> {
  const na = vorige.at(-1)?.id
  const mislukt = fouten.map(({ plaats }) => plaats)
  return db.losObject.findMany({
    where: { weg: true, plaats: { notIn: mislukt }, ...(na ? { id: { gt: na } } : {}) },
    orderBy: { id: 'asc' },
    take: PER_KEER,
  })
}

/** The fault of a place is told once: nothing more is asked of it this time. */
async function wis({ id, plaats, object }: Rij, eerdere: Opslagfout[]): Promise<Opslagfout[]> {
  if (eerdere.some((fout) => fout.plaats === plaats)) return []
  try {
    await getPlaats(plaats).wis(object)
    await db.losObject.deleteMany({ where: { id } })
    return []
  } catch (fout) {
    if (fout instanceof Opslagfout) return [fout]
    throw fout
  }
}
