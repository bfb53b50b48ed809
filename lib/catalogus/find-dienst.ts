import { formulierVanRecord } from '@/lib/recordformulier/formulier-van-record'
import type { Recordregels } from '@/lib/recordformulier/recordregels'
import type { Taal } from '@/lib/tekst/talen'
import type { EenFormulier } from './define-dienst'
import type { DienstRecord, Dienstregel, Ingang } from './dienst-record'
import { DIENSTEN, FORMULIEREN, INGANGEN, RECORDS, REGELS, VOOR_JOU } from './register.generated'
import type { VoorJou } from './voor-jou'

const OP_SLUG: ReadonlyMap<string, Dienstregel> = new Map(DIENSTEN.map((dienst) => [dienst.slug, dienst]))

/** Put in order once: comparing names by the rules of a language is what a list would spend most of its time on. */
const OP_NAAM: Record<Taal, readonly Dienstregel[]> = { nl: opNaam('nl'), en: opNaam('en') }

function opNaam(taal: Taal): Dienstregel[] {
  const { compare } = new Intl.Collator(taal)
  return DIENSTEN.toSorted((a, b) => compare(a.name[taal], b.name[taal]))
}

/** What lists know of a dienst, or undefined when there is no such dienst. */
export function findDienst(slug: string): Dienstregel | undefined {
  return OP_SLUG.get(slug)
}

/** The way into a dienst of this name, or undefined when there is none. */
export function findIngang(slug: string): Ingang | undefined {
  return INGANGEN.find((ingang) => ingang.slug === slug)
}

/** Every way into a dienst. */
export function listIngangen(): readonly Ingang[] {
  return INGANGEN
}

/** The whole record of a dienst, or undefined when there is no such dienst. What `npm run catalogus` took is right. */
export async function findRecord(slug: string): Promise<DienstRecord | undefined> {
  const laad = Object.hasOwn(RECORDS, slug) ? RECORDS[slug] : undefined
  return laad ? ((await laad()).default as DienstRecord) : undefined
}

/** Name of a dienst; its slug when it is no longer in the catalogue. */
export function dienstnaam(slug: string, taal: Taal): string {
  return findDienst(slug)?.name[taal] ?? slug
}

/** All diensten, by name. */
export function listDiensten(taal: Taal): readonly Dienstregel[] {
  return OP_NAAM[taal]
}

/** The diensten that know for whom they may be meant, each with its rule. */
export async function listVoorJouRegels(): Promise<{ slug: string; voorJou: VoorJou }[]> {
  const laad: Record<string, () => Promise<{ voorJou: VoorJou }>> = VOOR_JOU
  return Promise.all(Object.entries(laad).map(async ([slug, regel]) => ({ slug, voorJou: (await regel()).voorJou })))
}

/** The form of a dienst, or undefined when it has none. Its exact types are forgotten here and nowhere else. */
export async function findFormulier(slug: string): Promise<EenFormulier | undefined> {
  if (!Object.hasOwn(FORMULIEREN, slug)) return findRecordformulier(slug)
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

/** A form that follows from a record is made once: it is the same as long as the process lives. */
const uitRecord = new Map<string, EenFormulier>()

async function findRecordformulier(slug: string): Promise<EenFormulier | undefined> {
  const channel = findDienst(slug)?.channel
  if (channel !== 'form' && channel !== 'appointment') return undefined
  const gemaakt = uitRecord.get(slug)
  if (gemaakt) return gemaakt
  const record = await findRecord(slug)
  if (!record) return undefined
  const laadRegels: Record<string, () => Promise<{ regels: Recordregels }>> = REGELS
  const formulier = formulierVanRecord(record, (await laadRegels[slug]?.())?.regels)
  uitRecord.set(slug, formulier)
  return formulier
}
