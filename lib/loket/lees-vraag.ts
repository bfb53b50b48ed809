import type { Overtreding } from '@/lib/catalogus/define-dienst'
import { isDag, plusDagen, vandaag } from '@/lib/platform/klok'
import { MAX_DAGEN, MIN_DAGEN } from '@/lib/taken/regels'
import type { TaakSoort } from '@/prisma/client/client'
import type { Waarden } from './lees-handeling'

/** What can be wrong with a question for the citizen; each has its sentence. */
export type Vraagfout =
  | 'soort.leeg'
  | 'vraag.leeg'
  | 'vraag.lang'
  | 'opties.weinig'
  | 'opties.veel'
  | 'opties.lang'
  | 'uiterlijk.leeg'
  | 'uiterlijk.kort'
  | 'uiterlijk.ver'

export const SOORTEN: readonly TaakSoort[] = ['document', 'antwoord', 'keuze']
const MAX_VRAAG = 1_000
const MAX_OPTIE = 200
const OPTIES = { min: 2, max: 8 }

/** The kind of answer that was asked for; undefined when it is none. */
export function leesSoort({ soort }: Waarden): TaakSoort | undefined {
  return SOORTEN.find((kandidaat) => kandidaat === soort)
}

/** The question as it was typed. */
export function leesVraag({ vraag = '' }: Waarden): string {
  return vraag.replaceAll('\r\n', '\n').trim()
}

/** The choices, one a line, each once. */
export function leesOpties({ opties = '' }: Waarden): string[] {
  const regels = opties.split(/\r?\n/).map((regel) => regel.trim())
  return [...new Set(regels.filter(Boolean))]
}

/** What is wrong with a question, at its control. Pure but for the clock. */
export function controleerVraag(waarden: Waarden): Overtreding<Vraagfout>[] {
  const soort = leesSoort(waarden)
  return [
    ...(soort ? [] : [fout('soort', 'soort.leeg')]),
    ...vraagfouten(leesVraag(waarden)),
    ...(soort === 'keuze' ? optiefouten(leesOpties(waarden)) : []),
    ...dagfouten(waarden.uiterlijk ?? ''),
  ]
}

function vraagfouten(vraag: string): Overtreding<Vraagfout>[] {
  if (!vraag) return [fout('vraag', 'vraag.leeg')]
  return vraag.length > MAX_VRAAG ? [fout('vraag', 'vraag.lang', MAX_VRAAG)] : []
}

function optiefouten(opties: string[]): Overtreding<Vraagfout>[] {
  if (opties.length < OPTIES.min) return [fout('opties', 'opties.weinig', OPTIES.min)]
  if (opties.length > OPTIES.max) return [fout('opties', 'opties.veel', OPTIES.max)]
  return opties.some((optie) => optie.length > MAX_OPTIE) ? [fout('opties', 'opties.lang', MAX_OPTIE)] : []
}

function dagfouten(dag: string): Overtreding<Vraagfout>[] {
  if (!isDag(dag)) return [fout('uiterlijk', 'uiterlijk.leeg')]
  if (dag < plusDagen(vandaag(), MIN_DAGEN)) return [fout('uiterlijk', 'uiterlijk.kort', MIN_DAGEN)]
  return dag > plusDagen(vandaag(), MAX_DAGEN) ? [fout('uiterlijk', 'uiterlijk.ver', MAX_DAGEN)] : []
}

function fout(veld: string, code: Vraagfout, max?: number): Overtreding<Vraagfout> {
  return { veld, code, ...(max ? { waarden: { max } } : {}) }
}
