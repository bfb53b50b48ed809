import { createHash } from 'node:crypto'
import { db } from '@/lib/platform/database'
import { nu } from '@/lib/platform/klok'
import type { EenFormulier } from './define-dienst'
import type { DienstRecord } from './dienst-record'
import { findRecord, formulierVoor, getFormulier } from './find-dienst'

/** An aanvraag as far as its form is concerned. */
type MetStand = { dienst: string; recordstandId?: string | null }

const ids = new WeakMap<DienstRecord, string>()
const bewaard = new WeakMap<DienstRecord, Promise<string>>()
/** Never changed once written, and as few as there were changes. */
const gelezen = new Map<string, Promise<DienstRecord>>()

/** The id of what a record says: the same words have the same id, in every process. */
export function recordstandId(record: DienstRecord): string {
  const bekend = ids.get(record)
  if (bekend) return bekend
  const hex = createHash('sha256').update(JSON.stringify(record)).digest('hex')
  // Version 8 of a UUID is one that follows from its own rules.
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  ids.set(record, id)
  return id
}

/** Keeps what a record says, once, and gives its id: an aanvraag refers to it. */
export function bewaarRecordstand(record: DienstRecord): Promise<string> {
  const bezig = bewaard.get(record) ?? schrijf(record)
  bewaard.set(record, bezig)
  bezig.catch(() => bewaard.delete(record))
  return bezig
}

async function schrijf(record: DienstRecord): Promise<string> {
  const id = recordstandId(record)
  await db.recordstand.createMany({ data: { id, dienst: record.slug, record: JSON.stringify(record), sinds: nu() }, skipDuplicates: true })
  return id
}

/**
 * The form that an aanvraag was made with: the questions and words of then, the rules of now. One that remembers nothing is read with
 * the form of now. A dienst that has no form and never had one here is a bug.
 */
export async function getFormulierVan({ dienst, recordstandId: stand }: MetStand): Promise<EenFormulier> {
  const record = await findRecord(dienst)
  if (!stand || (record && recordstandId(record) === stand)) return getFormulier(dienst)
  return (await formulierVoor(await leesStand(stand), { vanVroeger: true })) ?? getFormulier(dienst)
}

/** Whether the questions or the words of its dienst changed since an aanvraag was made. */
export async function isVanVroeger({ dienst, recordstandId: stand }: MetStand): Promise<boolean> {
  const record = await findRecord(dienst)
  return Boolean(stand && record && recordstandId(record) !== stand)
}

function leesStand(id: string): Promise<DienstRecord> {
  const bezig = gelezen.get(id) ?? db.recordstand.findUniqueOrThrow({ where: { id } }).then(({ record }) => JSON.parse(record) as DienstRecord)
  gelezen.set(id, bezig)
  bezig.catch(() => gelezen.delete(id))
  return bezig
}
