import { type DienstRecord, isNaTeKijken, isNogNietUitgegeven, type Recorddeel } from './dienst-record'
import type { Tekst } from './tekst-in-twee-talen'

/** What of a record may be told where no sentence beside it can say that the city must still check it. */
export type Vaststaand = Pick<DienstRecord, 'conditions' | 'bring' | 'procedure' | 'afterwards' | 'exceptions'> & {
  description: Tekst
  cost?: { eur: number | null; note: Tekst | null }
  term?: Tekst
  validity?: Tekst
  legalBasis: { title: string; source: string }[]
  externalUrl?: string
  /** Whether it is sure which way one goes. */
  kanaalStaatVast: boolean
}

/**
 * The parts of a record that are checked: what a page tells with "the city still has to confirm this", or leaves out, is not there.
 * In place of a description that is not checked stands the summary, which has no such part.
 */
export function vaststaandeDelen(record: DienstRecord): Vaststaand {
  const isVast = (...delen: Recorddeel[]) => !delen.some((deel) => isNaTeKijken(record, deel))
  const lijst = <T>(waarden: T[], ...delen: Recorddeel[]): T[] => (isVast(...delen) ? waarden : [])
  // A document that the portal does not issue yet comes another way than its record says.
  const isZoalsBeschreven = !isNogNietUitgegeven(record)
  const weg = isZoalsBeschreven && isVast('channel')
  const { eur, note } = record.cost
  return {
    description: isVast('description') ? record.description : record.summary,
    conditions: lijst(record.conditions, 'conditions'),
    bring: lijst(record.bring, 'bring'),
    procedure: weg ? lijst(record.procedure, 'procedure') : [],
    afterwards: isZoalsBeschreven ? lijst(record.afterwards, 'afterwards') : [],
    exceptions: lijst(record.exceptions, 'exceptions'),
    cost: isVast('cost') ? { eur, note } : undefined,
    term: isZoalsBeschreven && isVast('term') ? (record.term ?? undefined) : undefined,
    validity: isVast('validity') ? (record.validity ?? undefined) : undefined,
    legalBasis: lijst(record.legalBasis, 'legalBasis').flatMap(({ title, source }) => (source ? [{ title, source }] : [])),
    externalUrl: isVast('externalUrl') ? (record.externalUrl ?? undefined) : undefined,
    kanaalStaatVast: weg,
  }
}
