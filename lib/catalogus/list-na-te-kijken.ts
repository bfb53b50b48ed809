import type { Taal } from '@/lib/tekst/talen'
import type { DienstRecord, Recorddeel } from './dienst-record'
import { findRecord, listDiensten } from './find-dienst'
import { isNietAangesloten } from './recordveld'

/** What a city must still check before a page tells it as a fact; `bron` is a question whose source is not asked yet. */
export type Punt = { slug: string; naam: string; deel: Recorddeel | 'bron'; wat: string }

/** Everything in the catalogue that still has to be checked, by dienst. What the notes say is Dutch: the editors wrote it. */
export async function listNaTeKijken(taal: Taal): Promise<Punt[]> {
  const records = await Promise.all(listDiensten(taal).map(({ slug }) => findRecord(slug)))
  return records.flatMap((record) => (record ? puntenVan(record, taal) : []))
}

function puntenVan(record: DienstRecord, taal: Taal): Punt[] {
  const basis = { slug: record.slug, naam: record.name[taal] }
  const { cost, formFields, legalBasis, unverified } = record
  const heeftPrijspunt = unverified.some(({ about }) => about === 'cost')
  return [
    ...unverified.map(({ about, note }) => ({ ...basis, deel: about, wat: note })),
    ...(cost.verified || heeftPrijspunt ? [] : [{ ...basis, deel: 'cost' as const, wat: cost.note?.nl ?? '' }]),
    ...legalBasis.filter(({ source }) => !source).map(({ title }) => ({ ...basis, deel: 'legalBasis' as const, wat: title })),
    ...formFields.filter(isNietAangesloten).map(({ label, prefill }) => ({ ...basis, deel: 'bron' as const, wat: `${prefill}: ${label.nl}` })),
  ]
}
