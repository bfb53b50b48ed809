import type { DienstRecord } from '@/lib/catalogus/dienst-record'
import { findCoderecord } from '@/lib/catalogus/find-dienst'
import { db } from '@/lib/platform/database'

/** The names of every question that a dienst ever had, each with every value that it ever offered: an answer of then may still be read. */
export type Ooit = ReadonlyMap<string, ReadonlySet<string>>

/** What a dienst ever asked: in its code, and in whatever editors published or wrote. */
export async function leesOoit(dienst: string): Promise<Ooit> {
  const [code, rijen] = await Promise.all([
    findCoderecord(dienst),
    db.dienstversie.findMany({ where: { dienst }, select: { record: true, basis: true } }),
  ])
  const teksten = new Set(rijen.flatMap(({ record, basis }) => [record, basis]))
  return ooitIn([...(code ? [code] : []), ...[...teksten].map((tekst) => JSON.parse(tekst) as DienstRecord)])
}

/** The same of these records. Pure. */
export function ooitIn(records: readonly Pick<DienstRecord, 'formFields'>[]): Ooit {
  const ooit = new Map<string, Set<string>>()
  for (const { name, choices = [] } of records.flatMap(({ formFields }) => formFields)) {
    ooit.set(name, new Set([...(ooit.get(name) ?? []), ...choices.map(({ value }) => value)]))
  }
  return ooit
}
