import { noteerGebeurtenis } from '@/lib/aanvragen/noteer-gebeurtenis'
import { rondStapAf } from '@/lib/aanvragen/rond-stap-af'
import { sluitAf } from '@/lib/aanvragen/sluit-af'
import { addJob } from '@/lib/jobs/add-job'
import type { Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { stadsNu } from '@/lib/platform/klok'
import { versleutel } from '@/lib/platform/versleuteling'
import type { Uitkomst } from '@/prisma/client/client'
import { doeHandeling, type Handeling, type Invoer, type Uitslag, type Vast } from './doe-handeling'
import { leesMotivering, leesUitkomst, type Waarden } from './lees-handeling'

/** Decides, with a reason. What a positive decision changes elsewhere is promised in the same transaction. */
export function beslis(invoer: Invoer): Promise<Uitslag> {
  return doeHandeling(invoer, besluitHandeling(invoer.waarden))
}

/** How a decision is taken, as it was filled in: it cannot be put back, so it takes effect later. */
export function besluitHandeling(waarden: Waarden): Handeling {
  const uitkomst = leesUitkomst(waarden)
  return {
    actie: 'besluit',
    merk: { soort: 'besluit.genomen', gegevens: { uitkomst: uitkomst ?? '' } },
    doe: async (tx, vast) => {
      const { aanvraag, formulier, door } = vast
      if (!uitkomst || door.soort !== 'medewerker' || !(await zet(tx, vast, uitkomst))) return false
      const id = nieuwId()
      const motivering = versleutel(leesMotivering(waarden), `besluit:${id}`)
      await tx.besluit.create({ data: { id, aanvraagId: aanvraag.id, uitkomst, motivering, medewerkerId: door.medewerkerId, op: stadsNu() } })
      await noteerGebeurtenis(tx, aanvraag.id, 'besluit.genomen', door, { uitkomst })
      if (uitkomst === 'goedgekeurd' && formulier.gevolgen) {
        await addJob(tx, 'voer-besluit-uit', { aanvraagId: aanvraag.id }, { sleutel: `besluit:${aanvraag.id}` })
      }
      return true
    },
    bericht: () => (uitkomst === 'goedgekeurd' ? 'besluit-goedgekeurd' : 'besluit-geweigerd'),
    ongedaan: () => 'uitstel',
  }
}

async function zet(tx: Tx, { aanvraag, stap, door }: Vast, uitkomst: Uitkomst): Promise<boolean> {
  if (!stap?.besluit || aanvraag.stilSinds) return false
  if (uitkomst === 'geweigerd') return sluitAf(tx, aanvraag.id, ['in_behandeling'], 'geweigerd', door)
  return rondStapAf(tx, { aanvraagId: aanvraag.id, stap: stap.id, door, status: 'goedgekeurd' })
}
