import type { Taal } from '@/lib/tekst/talen'
import type { EenFormulier } from './define-dienst'
import type { DienstRecord } from './dienst-record'
import { FORMULIEREN, RECORDS } from './register.generated'

/** The record of a dienst, or undefined when there is no such dienst. */
export function findDienst(slug: string): DienstRecord | undefined {
  return Object.hasOwn(RECORDS, slug) ? (RECORDS as unknown as Record<string, DienstRecord>)[slug] : undefined
}

/** Name of a dienst; its slug when it is no longer in the catalogue. */
export function dienstnaam(slug: string, taal: Taal): string {
  return findDienst(slug)?.name[taal] ?? slug
}

/** All diensten, by name. */
export function listDiensten(taal: Taal): DienstRecord[] {
  const records = Object.values(RECORDS) as unknown as DienstRecord[]
  return records.toSorted((a, b) => a.name[taal].localeCompare(b.name[taal], taal))
}

/** The form of a dienst, or undefined when it has none. Its exact types are forgotten here and nowhere else. */
export async function findFormulier(slug: string): Promise<EenFormulier | undefined> {
  if (!Object.hasOwn(FORMULIEREN, slug)) return undefined
  const laad = (FORMULIEREN as unknown as Record<string, () => Promise<{ dienst: EenFormulier }>>)[slug]
  return (await laad?.())?.dienst
}

/** The form of a dienst that an aanvraag was made with; a missing one is a bug. */
export async function getFormulier(slug: string): Promise<EenFormulier> {
  const formulier = await findFormulier(slug)
  if (!formulier) throw new Error(`dienst ${slug} has no form`)
  return formulier
}

/** The dienst where a kind of document can be asked for, or undefined when there is none. */
export async function findDienstVoorDocument(documenttype: string): Promise<DienstRecord | undefined> {
  const formulieren = await Promise.all(Object.keys(FORMULIEREN).map(findFormulier))
  return formulieren.find((formulier) => formulier?.bestaandDocument === documenttype)?.record
}
