import { findLoket, LOKETTEN, type Loket } from '@/lib/afspraken/loketten'
import { isDag, vandaag } from '@/lib/platform/klok'

/** What the agenda is asked to show. */
export type Agendavraag = {
  loket?: string
  dag?: string
  week?: string
  balie?: string
  gedaan?: string
  fout?: string
  code?: string
  waarde?: string
  uur?: string
}

/** The place, the day and the counter of an address; the first place and today where it says nothing. */
export function kiesAgenda({ loket, dag, week, balie }: Agendavraag): { loket: Loket; dag: string; week: boolean; balie?: number } {
  const [eerste] = LOKETTEN
  if (!eerste) throw new Error('the city has a place')
  return {
    loket: findLoket(loket ?? '') ?? eerste,
    dag: dag && isDag(dag) ? dag : vandaag(),
    week: week === 'ja',
    balie: /^[1-9]\d?$/.test(balie ?? '') ? Number(balie) : undefined,
  }
}

/** The address of the agenda of a place and day. */
export function agendaAdres(vraag: Record<string, string | undefined>): string {
  const gevuld = Object.entries(vraag).filter((paar): paar is [string, string] => Boolean(paar[1]))
  return gevuld.length > 0 ? `/loket/agenda?${new URLSearchParams(gevuld)}` : '/loket/agenda'
}
