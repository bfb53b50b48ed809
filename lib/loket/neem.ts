import { neemAanvraag } from '@/lib/aanvragen/neem-aanvraag'
import { doeHandeling, type Invoer, type Uitslag } from './doe-handeling'

/** Starts to handle a new case. */
export function neem(invoer: Invoer): Promise<Uitslag> {
  return doeHandeling(invoer, {
    actie: 'nemen',
    merk: { soort: 'aanvraag.genomen', gegevens: {} },
    doe: (tx, { aanvraag }) => neemAanvraag(tx, aanvraag.id, invoer.medewerker.id),
    ongedaan: () => 'terug',
  })
}
