import { sluitAf } from '@/lib/aanvragen/sluit-af'
import { doeHandeling, type Invoer, meld, type Uitslag } from './doe-handeling'

/** The visit took place and the case was settled at the counter. */
export function rondAf(invoer: Invoer): Promise<Uitslag> {
  return doeHandeling(invoer, {
    actie: 'afronden',
    merk: { soort: 'aanvraag.afgerond', gegevens: {} },
    doe: async (tx, vast) => {
      if (!(await sluitAf(tx, vast.aanvraag.id, ['in_behandeling'], 'afgerond', vast.door))) return false
      await meld(tx, vast, 'aanvraag-afgerond')
      return true
    },
  })
}
