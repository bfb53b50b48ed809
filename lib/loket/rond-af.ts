import { sluitAf } from '@/lib/aanvragen/sluit-af'
import { doeHandeling, type Handeling, type Invoer, type Uitslag } from './doe-handeling'

/** The visit took place and the case was settled at the counter. */
export function rondAf(invoer: Invoer): Promise<Uitslag> {
  return doeHandeling(invoer, afrondHandeling())
}

/** How a case is settled at the counter: it ends, so it takes effect later. */
export function afrondHandeling(): Handeling {
  return {
    actie: 'afronden',
    merk: { soort: 'aanvraag.afgerond', gegevens: {} },
    doe: (tx, { aanvraag, door }) => sluitAf(tx, aanvraag.id, ['in_behandeling'], 'afgerond', door),
    bericht: () => 'aanvraag-afgerond',
    ongedaan: () => 'uitstel',
  }
}
