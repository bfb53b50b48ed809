import { noteerGebeurtenis } from '@/lib/aanvragen/noteer-gebeurtenis'
import { rondStapAf } from '@/lib/aanvragen/rond-stap-af'
import { sluitAf } from '@/lib/aanvragen/sluit-af'
import { addJob } from '@/lib/jobs/add-job'
import type { Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { stadsNu } from '@/lib/platform/klok'
import { versleutel } from '@/lib/platform/versleuteling'
import { findLaatsteVoorbereiding, type Goedkeuring, sluitVoorbereiding, vergrendelVoorbereiding } from '@/lib/vierogen/voorbereiding'
import type { Uitkomst } from '@/prisma/client/client'
import { doeHandeling, type Handeling, type Invoer, type Uitslag, type Vast } from './doe-handeling'
import { geefBeslissingUit } from './geef-beslissing-uit'
import { leesMotivering, leesUitkomst, leesUitleg, type Waarden } from './lees-handeling'

/**
 * Decides, with a reason. What a positive decision changes elsewhere is promised in the same transaction. Where the dienst asks
 * for four eyes nothing is decided without who approved what waited; and what waits about a case is not overtaken.
 */
export function beslis(invoer: Invoer, goedkeuring?: Goedkeuring): Promise<Uitslag> {
  return doeHandeling(invoer, besluitHandeling(invoer.waarden, goedkeuring))
}

/** How a decision is taken, as it was filled in: it cannot be put back, so it takes effect later, unless a second person looked at it. */
export function besluitHandeling(waarden: Waarden, goedkeuring?: Goedkeuring): Handeling {
  const uitkomst = leesUitkomst(waarden)
  return {
    actie: 'besluit',
    merk: { soort: 'besluit.genomen', gegevens: { uitkomst: uitkomst ?? '' } },
    kan: async (tx, vast) => uitkomst !== undefined && magNu(tx, vast, uitkomst, goedkeuring),
    doe: async (tx, vast) => {
      const { aanvraag, formulier, door } = vast
      if (!uitkomst || door.soort !== 'medewerker' || !(await zet(tx, vast, uitkomst))) return false
      const id = nieuwId()
      const [motivering, uitleg, op] = [leesMotivering(waarden), aanvraag.taal === 'en' ? leesUitleg(waarden) : '', stadsNu()]
      const tekst = { motivering: versleutel(motivering, `besluit:${id}`), uitleg: uitleg ? versleutel(uitleg, `besluit:${id}`) : null }
      const wie = { medewerkerId: door.medewerkerId, goedgekeurdDoor: goedkeuring?.medewerkerId ?? null }
      await tx.besluit.create({ data: { id, aanvraagId: aanvraag.id, uitkomst, ...tekst, ...wie, op } })
      if (goedkeuring) await sluitGoed(tx, aanvraag.id, goedkeuring)
      await noteerGebeurtenis(tx, aanvraag.id, 'besluit.genomen', door, { uitkomst })
      if (uitkomst === 'goedgekeurd' && formulier.gevolgen) {
        await addJob(tx, 'voer-besluit-uit', { aanvraagId: aanvraag.id }, { sleutel: `besluit:${aanvraag.id}` })
      } else {
        await geefBeslissingUit(tx, aanvraag, { uitkomst, motivering, uitleg, op })
      }
      return true
    },
    bericht: () => (uitkomst === 'goedgekeurd' ? 'besluit-goedgekeurd' : 'besluit-geweigerd'),
    ...(!goedkeuring && { ongedaan: () => 'uitstel' as const }),
  }
}

async function magNu(tx: Tx, { aanvraag, formulier }: Vast, uitkomst: Uitkomst, goedkeuring: Goedkeuring | undefined): Promise<boolean> {
  if (goedkeuring) return vergrendelVoorbereiding(tx, goedkeuring.voorbereidingId)
  if (formulier.vierOgen.includes(uitkomst)) return false
  return (await findLaatsteVoorbereiding('besluit', aanvraag.id, tx))?.status !== 'wacht'
}

async function sluitGoed(tx: Tx, aanvraagId: string, { voorbereidingId, medewerkerId }: Goedkeuring): Promise<void> {
  await sluitVoorbereiding(tx, voorbereidingId, { status: 'goedgekeurd', medewerkerId })
  await noteerGebeurtenis(tx, aanvraagId, 'besluit.nagezien', { soort: 'medewerker', medewerkerId })
}

async function zet(tx: Tx, { aanvraag, stap, door }: Vast, uitkomst: Uitkomst): Promise<boolean> {
  if (!stap?.besluit || aanvraag.stilSinds) return false
  if (uitkomst === 'geweigerd') return sluitAf(tx, aanvraag.id, ['in_behandeling'], 'geweigerd', door)
  return rondStapAf(tx, { aanvraagId: aanvraag.id, stap: stap.id, door, status: 'goedgekeurd' })
}
