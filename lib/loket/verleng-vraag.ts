import { verlengTaak } from '@/lib/taken/sluit-taken'
import { doeHandeling, type Invoer, type Uitslag } from './doe-handeling'

/** The citizen gets more time for a question, from today on. */
export function verlengVraag(invoer: Invoer): Promise<Uitslag> {
  const { taak = '' } = invoer.waarden
  return doeHandeling(invoer, {
    actie: 'vraag-langer',
    merk: { soort: 'taak.verlengd', gegevens: { taak } },
    doe: (tx, { aanvraag, door }) => verlengTaak(tx, aanvraag, taak, door),
  })
}
