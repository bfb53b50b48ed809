import { plusDagen } from '@/lib/platform/klok'

/** How many calendar days others have to answer (the city's own term for the other parent of a minor). */
export const DAGEN_OM_TE_ANTWOORDEN = 15
/** So many days before the end, who has not answered is reminded, once. */
export const HERINNER_DAGEN = 5
/** Characters of a reason. */
export const MAX_REDEN = 1000

/** Where the consent of one person stands. */
export type Instemstatus = 'gevraagd' | 'akkoord' | 'geweigerd' | 'ingetrokken' | 'vervangen'

/** What counts of one consent. */
export type Instemstand = { status: Instemstatus; geldt: boolean }

/** The last day on which can be answered to what is asked on a day. Pure. */
export function laatsteDag(vandaag: string): string {
  return plusDagen(vandaag, DAGEN_OM_TE_ANTWOORDEN)
}

/** Whether everybody who is meant agreed, and each of them is who was meant. Pure. */
export function isVolledig(standen: readonly Instemstand[]): boolean {
  const tellen = standen.filter(({ status }) => status !== 'vervangen')
  return tellen.length > 0 && tellen.every(({ status, geldt }) => status === 'akkoord' && geldt)
}

/** What somebody can do: answer while nothing ended, take back what they gave while nobody decided. */
export type Kan = 'antwoorden' | 'intrekken' | 'niets'

/** What somebody can do with their own consent on a day. Pure. */
export function watKan(
  status: Instemstatus,
  vraag: { totEnMet: string; isAfgerond: boolean },
  zaak: { isOpen: boolean; isBeslist: boolean },
  vandaag: string,
): Kan {
  if (!zaak.isOpen || zaak.isBeslist) return 'niets'
  if (status === 'akkoord') return 'intrekken'
  return status === 'gevraagd' && !vraag.isAfgerond && vandaag <= vraag.totEnMet ? 'antwoorden' : 'niets'
}

/** What somebody typed as a reason: on one side nothing, on the other more than is read. Pure. */
export function redenfout(reden: string): 'leeg' | 'lang' | undefined {
  if (!reden.trim()) return 'leeg'
  return reden.trim().length > MAX_REDEN ? 'lang' : undefined
}
