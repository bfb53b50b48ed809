import { isLoket } from '@/lib/afspraken/loketten'
import type { Overtreding } from '@/lib/catalogus/define-dienst'
import type { Ruw } from '@/lib/catalogus/velden'
import { mislukt, ok, type Result } from '@/lib/platform/result'

/** The step of every form that asks for a visit, when it cannot be finished online. */
export const AFSPRAAK_STAP = 'afspraak'

/** Parts of the day that a person can wish for. */
export const DAGDELEN = ['voormiddag', 'namiddag', 'avond'] as const

/** Where and when a person would like to come. */
export type Afspraakwens = { loket: string; dagdeel: (typeof DAGDELEN)[number] }

/** Controls of that step. */
export const AFSPRAAK_CONTROLES = ['loket', 'dagdeel']

/** The wish as it was chosen. */
export function leesAfspraakwens(ruw: Ruw): Result<Afspraakwens, Overtreding[]> {
  const loket = ruw.loket?.[0] ?? ''
  const dagdeel = DAGDELEN.find((deel) => deel === ruw.dagdeel?.[0])
  const overtredingen: Overtreding[] = []
  if (!isLoket(loket)) overtredingen.push({ veld: 'loket', code: 'afspraak.loket' })
  if (!dagdeel) overtredingen.push({ veld: 'dagdeel', code: 'afspraak.dagdeel' })
  return dagdeel && overtredingen.length === 0 ? ok({ loket, dagdeel }) : mislukt(overtredingen)
}
