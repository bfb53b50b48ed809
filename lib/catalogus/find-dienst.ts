import { formulierVanRecord } from '@/lib/recordformulier/formulier-van-record'
import type { Recordregels } from '@/lib/recordformulier/recordregels'
import type { Taal } from '@/lib/tekst/talen'
import type { EenFormulier } from './define-dienst'
import { type DienstRecord, type Dienstregel, dienstregel, type Ingang } from './dienst-record'
import { gepubliceerd, volgtPublicatie } from './gepubliceerd'
import { DIENSTEN, FORMULIEREN, INGANGEN, RECORDS, REGELS, VOOR_JOU } from './register.generated'
import type { VoorJou } from './voor-jou'

/** The lists as they are now. Put in order once: comparing names by the rules of a language is what a list would spend most of its time on. */
const lijsten = volgtPublicatie(({ records }) => {
  const diensten = DIENSTEN.map((dienst) => {
    const record = records.get(dienst.slug)
    return record ? dienstregel(record) : dienst
  })
  const opNaam = (taal: Taal): readonly Dienstregel[] => {
    const { compare } = new Intl.Collator(taal)
    return diensten.toSorted((a, b) => compare(a.name[taal], b.name[taal]))
  }
  return { opSlug: new Map(diensten.map((dienst) => [dienst.slug, dienst])), opNaam: { nl: opNaam('nl'), en: opNaam('en') } }
})

/** What lists know of a dienst, or undefined when there is no such dienst. */
export function findDienst(slug: string): Dienstregel | undefined {
  return lijsten().opSlug.get(slug)
}

/** The ways in with their words as they are now. What each fills in is in code. */
const ingangen = volgtPublicatie(({ records }): readonly Ingang[] =>
  INGANGEN.map((ingang) => ({ ...ingang, ...records.get(ingang.dienst)?.entries?.find(({ slug }) => slug === ingang.slug) })),
)

/** The way into a dienst of this name, or undefined when there is none. */
export function findIngang(slug: string): Ingang | undefined {
  return ingangen().find((ingang) => ingang.slug === slug)
}

/** Every way into a dienst. */
export function listIngangen(): readonly Ingang[] {
  return ingangen()
}

/** The whole record of a dienst as it is told now, or undefined when there is no such dienst. */
export async function findRecord(slug: string): Promise<DienstRecord | undefined> {
  return gepubliceerd().records.get(slug) ?? findCoderecord(slug)
}

/** One object for each: what is made of a record is made once. */
const coderecords = new Map<string, Promise<DienstRecord>>()

/**
 * What the code says of a dienst, with the words of its ways in, whatever editors published since. What `npm run catalogus` took is
 * right.
 */
export async function findCoderecord(slug: string): Promise<DienstRecord | undefined> {
  const laad = Object.hasOwn(RECORDS, slug) ? RECORDS[slug] : undefined
  if (!laad) return undefined
  const bezig = coderecords.get(slug) ?? laad().then((bestand) => metIngangen(bestand.default as DienstRecord))
  coderecords.set(slug, bezig)
  bezig.catch(() => coderecords.delete(slug))
  return bezig
}

function metIngangen(record: DienstRecord): DienstRecord {
  const eigen = INGANGEN.filter(({ dienst }) => dienst === record.slug)
  if (eigen.length === 0) return record
  return { ...record, entries: eigen.map(({ slug, name, summary, keywords }) => ({ slug, name, summary, keywords })) }
}

/** Name of a dienst; its slug when it is no longer in the catalogue. */
export function dienstnaam(slug: string, taal: Taal): string {
  return findDienst(slug)?.name[taal] ?? slug
}

/** All diensten, by name. */
export function listDiensten(taal: Taal): readonly Dienstregel[] {
  return lijsten().opNaam[taal]
}

/** The diensten that know for whom they may be meant, each with its rule. */
export async function listVoorJouRegels(): Promise<{ slug: string; voorJou: VoorJou }[]> {
  const laad: Record<string, () => Promise<{ voorJou: VoorJou }>> = VOOR_JOU
  return Promise.all(Object.entries(laad).map(async ([slug, regel]) => ({ slug, voorJou: (await regel()).voorJou })))
}

/** The form of a dienst, or undefined when it has none. */
export async function findFormulier(slug: string): Promise<EenFormulier | undefined> {
  const record = await findRecord(slug)
  return record && formulierVoor(record)
}

/** A form is made once for each record: it is the same as long as the record is. */
const gemaakt = new WeakMap<DienstRecord, Promise<EenFormulier | undefined>>()

/**
 * The form that a dienst has with this record, or undefined when it has none: that of its code, which tells the record, or one
 * that follows from it. A record `vanVroeger` may lack what the rules of now look for: it is then read without them.
 */
export function formulierVoor(record: DienstRecord, { vanVroeger = false }: { vanVroeger?: boolean } = {}): Promise<EenFormulier | undefined> {
  const bezig = gemaakt.get(record) ?? maakFormulier(record, vanVroeger)
  gemaakt.set(record, bezig)
  return bezig
}

/** Its exact types are forgotten here and nowhere else. */
async function maakFormulier(record: DienstRecord, vanVroeger: boolean): Promise<EenFormulier | undefined> {
  const { slug, channel } = record
  if (heeftCodeformulier(slug)) {
    const laad = (FORMULIEREN as unknown as Record<string, () => Promise<{ dienst: EenFormulier }>>)[slug]
    const formulier = (await laad?.())?.dienst
    return formulier && { ...formulier, record }
  }
  if (channel !== 'form' && channel !== 'appointment') return undefined
  const laadRegels: Record<string, () => Promise<{ regels: Recordregels }>> = REGELS
  const regels = (await laadRegels[slug]?.())?.regels
  try {
    return formulierVanRecord(record, regels)
  } catch (fout) {
    if (!vanVroeger) throw fout
    return formulierVanRecord(record)
  }
}

/** Whether a dienst says in code what its form is. */
export function heeftCodeformulier(slug: string): boolean {
  return Object.hasOwn(FORMULIEREN, slug)
}

/** Whether a dienst has rules in code about the questions of its record. */
export function heeftRegels(slug: string): boolean {
  return Object.hasOwn(REGELS, slug)
}

/** The form of a dienst as it is now; a missing one is a bug. */
export async function getFormulier(slug: string): Promise<EenFormulier> {
  const formulier = await findFormulier(slug)
  if (!formulier) throw new Error(`dienst ${slug} has no form`)
  return formulier
}

/** The dienst where a kind of document can be asked for, or undefined when there is none. */
export async function findDienstVoorDocument(documenttype: string): Promise<DienstRecord | undefined> {
  const formulieren = await Promise.all(Object.keys(FORMULIEREN).map(findFormulier))
  return formulieren.find((formulier) => formulier?.bestaandDocument?.documenttype === documenttype)?.record
}
