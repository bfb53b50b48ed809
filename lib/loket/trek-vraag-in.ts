import { trekTaakIn } from '@/lib/taken/sluit-taken'
import { doeHandeling, type Invoer, type Uitslag } from './doe-handeling'

/** The citizen need not answer a question any more; with the last one the clock goes on. */
export function trekVraagIn(invoer: Invoer): Promise<Uitslag> {
  const { taak = '' } = invoer.waarden
  return doeHandeling(invoer, {
    actie: 'vraag-weg',
    merk: { soort: 'taak.ingetrokken', gegevens: { taak } },
    doe: (tx, { aanvraag, door }) => trekTaakIn(tx, aanvraag, taak, door),
  })
}
