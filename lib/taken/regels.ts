import type { Bijlagefout } from '@/lib/aanvragen/inhoud'
import type { Overtreding } from '@/lib/catalogus/define-dienst'
import { dagenTussen, plusDagen } from '@/lib/platform/klok'
import type { AanvraagStatus, TaakSoort } from '@/prisma/client/client'

export const MAX_ANTWOORD = 4_000
/** As many as one request can hold at their largest. */
export const MAX_BESTANDEN = 3
/** Days that a citizen gets at least, and at most. */
export const MIN_DAGEN = 3
export const MAX_DAGEN = 90
/** What a question gets when nobody says otherwise, and when its day is put off. */
export const GEWONE_DAGEN = 14
/** So many days before its day the citizen is reminded. */
const HERINNER_DAGEN = 3

/** What can be wrong with an answer; each has its sentence. */
export type Antwoordfout = 'tekst.leeg' | 'tekst.lang' | 'keuze.leeg' | 'bestand.leeg' | 'bestand.te-veel' | Bijlagefout['code']

/** What the citizen filled in. `keuze` is the place of a choice among those that are offered. */
export type Ingevuld = { tekst: string; keuze: string; bestanden: number }

/** Whether staff may ask the citizen something: while they handle a case, and not once it was decided. Pure. */
export function isVraagbaar(status: AanvraagStatus): boolean {
  return status === 'in_behandeling' || status === 'wacht_op_derde' || status === 'wacht_op_burger'
}

/** The day from which a citizen is reminded: some days before the day of the question, and never on the day that it is asked. Pure. */
export function herinnerVanaf(gesteld: string, uiterlijk: string): string {
  return dagenTussen(gesteld, uiterlijk) > HERINNER_DAGEN ? plusDagen(uiterlijk, -HERINNER_DAGEN) : plusDagen(gesteld, 1)
}

/** What is wrong with an answer, at its control. Pure. */
export function controleerAntwoord(soort: TaakSoort, opties: readonly string[], { tekst, keuze, bestanden }: Ingevuld): Overtreding<Antwoordfout>[] {
  const lang: Overtreding<Antwoordfout>[] = tekst.length > MAX_ANTWOORD ? [{ veld: 'tekst', code: 'tekst.lang' }] : []
  switch (soort) {
    case 'antwoord':
      return tekst ? lang : [{ veld: 'tekst', code: 'tekst.leeg' }]
    case 'keuze':
      return optieVan(opties, keuze) === undefined ? [{ veld: 'keuze', code: 'keuze.leeg' }] : []
    case 'document':
      if (bestanden > MAX_BESTANDEN) return [{ veld: 'bestand', code: 'bestand.te-veel' }, ...lang]
      return bestanden === 0 ? [{ veld: 'bestand', code: 'bestand.leeg' }, ...lang] : lang
  }
}

/** The choice that was made; undefined when it is none of those. */
export function optieVan(opties: readonly string[], keuze: string): string | undefined {
  return /^\d{1,2}$/.test(keuze) ? opties[Number(keuze)] : undefined
}
