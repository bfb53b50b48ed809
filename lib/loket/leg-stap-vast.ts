import { rondStapAf } from '@/lib/aanvragen/rond-stap-af'
import { stapNa } from '@/lib/aanvragen/verloop'
import { doeHandeling, type Handeling, type Invoer, type Uitslag } from './doe-handeling'
import type { Waarden } from './lees-handeling'

/** Records that the step where a case stands is done, with its result where the step has results. */
export function legStapVast(invoer: Invoer): Promise<Uitslag> {
  return doeHandeling(invoer, stapHandeling(invoer.waarden))
}

/** How a step is recorded. The last one ends the case, which cannot be put back: it takes effect later. */
export function stapHandeling({ stap: gezien = '', resultaat = '' }: Waarden): Handeling {
  return {
    actie: 'stap',
    merk: { soort: 'stap.afgerond', gegevens: resultaat ? { stap: gezien, resultaat } : { stap: gezien } },
    doe: async (tx, { aanvraag, stap, door }) => {
      if (!stap || stap.id !== gezien || aanvraag.stilSinds) return false
      return rondStapAf(tx, { aanvraagId: aanvraag.id, stap: stap.id, resultaat: stap.resultaten ? resultaat : undefined, door })
    },
    bericht: ({ formulier }) => (stapNa(formulier, gezien) ? 'stap-gezet' : 'aanvraag-afgerond'),
    ongedaan: ({ formulier }) => (stapNa(formulier, gezien) ? 'terug' : 'uitstel'),
  }
}
