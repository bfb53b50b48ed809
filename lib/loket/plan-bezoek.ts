import { noteerGebeurtenis } from '@/lib/aanvragen/noteer-gebeurtenis'
import { wachtOpBezoek } from '@/lib/aanvragen/wacht-op-bezoek'
import { planAfspraak } from '@/lib/afspraken/afspraken'
import { dagVan } from '@/lib/platform/klok'
import { doeHandeling, type Invoer, meld, type Uitslag } from './doe-handeling'
import { leesMoment } from './lees-handeling'

/** Fixes the moment of the visit that belongs to a case, or another moment than before. */
export function planBezoek(invoer: Invoer): Promise<Uitslag> {
  const moment = leesMoment(invoer.waarden)
  const gegevens = { moment: moment?.toISOString() ?? '' }
  return doeHandeling(invoer, {
    actie: 'bezoek',
    merk: { soort: 'afspraak.gepland', gegevens },
    doe: async (tx, vast) => {
      const { id } = vast.aanvraag
      if (!moment || !(await planAfspraak(tx, id, moment, invoer.medewerker.team))) return false
      await wachtOpBezoek(tx, id, dagVan(moment))
      await noteerGebeurtenis(tx, id, 'afspraak.gepland', vast.door, gegevens)
      await meld(tx, vast, 'afspraak-gepland')
      return true
    },
  })
}
