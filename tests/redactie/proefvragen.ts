import type { DienstRecord } from '@/lib/catalogus/dienst-record'
import { findCoderecord } from '@/lib/catalogus/find-dienst'
import type { Recordveld } from '@/lib/catalogus/recordveld'
import type { Voorwaarde } from '@/lib/catalogus/voorwaarde'

/** What the code says of a dienst; of a simple form unless another one is named. */
export async function record(slug = 'buurtcompost-starten'): Promise<DienstRecord> {
  const gevonden = await findCoderecord(slug)
  if (!gevonden) throw new Error(`${slug} is not there`)
  return gevonden
}

/** What was typed, as a form reads it. */
export const uit = (waarden: Record<string, string>) => (controle: string) => waarden[controle]

export const tekst = (woord: string) => ({ nl: woord, en: woord })
export const veld = (name: string, meer: Partial<Recordveld> = {}): Recordveld => ({
  name,
  label: tekst(`${name}?`),
  type: 'text',
  required: true,
  prefill: null,
  ...meer,
})
export const keuze = (name: string, waarden: string[], meer: Partial<Recordveld> = {}) =>
  veld(name, { type: 'choice', choices: waarden.map((value) => ({ ...tekst(value), value })), ...meer })
export const DIER = keuze('dier', ['hond', 'kat', 'vis'])
export const SOORTEN = keuze('soorten', ['klein', 'groot'], { type: 'choices' })
export const TUIN = veld('tuin', { type: 'boolean' })
export const NAAM = veld('naam')

/** A question that is asked under a condition. */
export const alleenAls = (showWhen: Voorwaarde, name = 'laatste') => veld(name, { showWhen })
