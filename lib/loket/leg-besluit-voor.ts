import { noteerGebeurtenis } from '@/lib/aanvragen/noteer-gebeurtenis'
import { legVoor } from '@/lib/vierogen/voorbereiding'
import { doeHandeling, type Invoer, type Uitslag } from './doe-handeling'
import { leesUitkomst } from './lees-handeling'

/** Lays a decision before a second pair of eyes: the case stays as it is, and its citizen hears nothing. */
export function legBesluitVoor(invoer: Invoer): Promise<Uitslag> {
  const uitkomst = leesUitkomst(invoer.waarden)
  const gegevens = { uitkomst: uitkomst ?? '' }
  return doeHandeling(invoer, {
    actie: 'besluit',
    merk: { soort: 'besluit.voorgelegd', gegevens },
    doe: async (tx, { aanvraag, stand, door }) => {
      const { id: medewerkerId, team } = invoer.medewerker
      // With its own gebeurtenis the case is one further: that is the state in which it may be approved.
      const voorbereiding = { soort: 'besluit' as const, onderwerp: aanvraag.id, team, stand: stand + 1, inhoud: invoer.waarden, medewerkerId }
      if (!uitkomst || !(await legVoor(tx, voorbereiding))) return false
      await noteerGebeurtenis(tx, aanvraag.id, 'besluit.voorgelegd', door, gegevens)
      return true
    },
  })
}
