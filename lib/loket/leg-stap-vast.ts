import { rondStapAf } from '@/lib/aanvragen/rond-stap-af'
import { stapNa } from '@/lib/aanvragen/verloop'
import { doeHandeling, type Invoer, meld, type Uitslag } from './doe-handeling'

/** Records that the step where a case stands is done, with its result where the step has results. */
export function legStapVast(invoer: Invoer): Promise<Uitslag> {
  const { stap: gezien = '', resultaat = '' } = invoer.waarden
  return doeHandeling(invoer, {
    actie: 'stap',
    merk: { soort: 'stap.afgerond', gegevens: resultaat ? { stap: gezien, resultaat } : { stap: gezien } },
    doe: async (tx, vast) => {
      const { aanvraag, formulier, stap, door } = vast
      if (!stap || stap.id !== gezien) return false
      const met = stap.resultaten ? resultaat : undefined
      if (!(await rondStapAf(tx, { aanvraagId: aanvraag.id, stap: stap.id, resultaat: met, door }))) return false
      await meld(tx, vast, stapNa(formulier, stap.id) ? 'stap-gezet' : 'aanvraag-afgerond')
      return true
    },
  })
}
