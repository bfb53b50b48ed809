import { isId, nieuwId } from '@/lib/platform/ids'
import { stelTaak } from '@/lib/taken/stel-taak'
import { doeHandeling, type Invoer, type Uitslag } from './doe-handeling'
import { leesOpties, leesSoort, leesVraag } from './lees-vraag'

/** Asks the citizen something; the clock of the case stands still until they answer, or until the day that they were given. */
export function stelVraag(invoer: Invoer): Promise<Uitslag> {
  const { sleutel = '', uiterlijk = '' } = invoer.waarden
  const id = isId(sleutel) ? sleutel : nieuwId()
  return doeHandeling(invoer, {
    actie: 'vragen',
    merk: { soort: 'taak.gesteld', gegevens: { taak: id } },
    doe: async (tx, { aanvraag }) => {
      const soort = leesSoort(invoer.waarden)
      if (!soort) return false
      const vraag = { vraag: leesVraag(invoer.waarden), ...(soort === 'keuze' ? { opties: leesOpties(invoer.waarden) } : {}) }
      return stelTaak(tx, aanvraag, { id, soort, uiterlijk, ...vraag }, { soort: 'medewerker', medewerkerId: invoer.medewerker.id })
    },
  })
}
