import { type DienstRecord, THEMAS } from '@/lib/catalogus/dienst-record'
import { plusMaanden } from '@/lib/platform/klok'

/** For which diensten a mandate holds: the themes of the catalogue, or all of them. */
export const GROEPEN = ['alle', ...THEMAS] as const

/** How a mandate stands: an invitation that waits, one that holds, or one that is over. */
export type Mandaatstand = 'uitgenodigd' | 'vervallen' | 'geldig' | 'verlopen' | 'beeindigd'

/** What of a mandate says how it stands. */
type Looptijd = { aangenomenOp: Date | null; beeindigdOp: Date | null; totEnMet: string; codeTot: Date | null }

/** How a mandate stands on a day of the city; the code of an invitation keeps to real time. Pure. */
export function standVan({ aangenomenOp, beeindigdOp, totEnMet, codeTot }: Looptijd, dag: string, moment: Date): Mandaatstand {
  if (beeindigdOp) return 'beeindigd'
  if (dag > totEnMet) return aangenomenOp ? 'verlopen' : 'vervallen'
  if (aangenomenOp) return 'geldig'
  return codeTot && codeTot > moment ? 'uitgenodigd' : 'vervallen'
}

/** Whether somebody who acts may do this dienst: it is in a group of the mandate, and nobody must do it themselves. Pure. */
export function valtOnder(groepen: readonly string[], { theme, personal }: Pick<DienstRecord, 'theme' | 'personal'>): boolean {
  return !personal && (groepen.includes('alle') || groepen.includes(theme))
}

/**
 * Whether a document of the giver falls under a mandate that covers documents: it belongs to a dienst that does. One that belongs to none is
 * seen only by who may do everything. Pure.
 */
export function documentValtOnder(groepen: readonly string[], dienst: Pick<DienstRecord, 'theme' | 'personal'> | undefined): boolean {
  return dienst ? valtOnder(groepen, dienst) : groepen.includes('alle')
}

/** The last day that a mandate given on this day may have. Pure. */
export function uiterlijkeDag(dag: string, maanden: number): string {
  return plusMaanden(dag, maanden)
}

/** Whether two names are the same, however they are written: accents, case, hyphens and spaces aside. Pure. */
export function isZelfdeNaam(een: string, ander: string): boolean {
  return kaal(een) === kaal(ander) && kaal(een) !== ''
}

function kaal(naam: string): string {
  return naam
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()
}
