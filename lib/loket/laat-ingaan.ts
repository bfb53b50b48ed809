import { getAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { noteerGebeurtenis } from '@/lib/aanvragen/noteer-gebeurtenis'
import { vergrendelAanvraag } from '@/lib/aanvragen/vergrendel-aanvraag'
import { stapVan } from '@/lib/aanvragen/verloop'
import { type Bedenktijd, eindigBedenktijd, findBedenktijd } from '@/lib/bedenktijd/bedenktijd'
import { getFormulierVan } from '@/lib/catalogus/recordstand'
import { inTransactie, type Tx } from '@/lib/platform/database'
import { nu } from '@/lib/platform/klok'
import { besluitHandeling } from './beslis'
import type { Handeling, Vast } from './doe-handeling'
import type { Waarden } from './lees-handeling'
import { stapHandeling } from './leg-stap-vast'
import { afrondHandeling } from './rond-af'
import { beloofIngaan, meld, voltrek } from './voltrek'

/** What may wait for its effect, as it was filled in. */
const HANDELING: Record<string, (waarden: Waarden) => Handeling> = { besluit: besluitHandeling, stap: stapHandeling, afronden: afrondHandeling }

/**
 * The while in which something could be undone is over: what waited takes effect, as whoever did it; of what took effect at once
 * the citizen is told now. Bears repetition: it ends in the transaction of its effect, so that a worker that died did all or nothing.
 * A case that meanwhile came where this cannot be done says so to staff.
 */
export async function laatIngaan(aanvraagId: string, bedenktijdId: string): Promise<void> {
  const formulier = await getFormulierVan(await getAanvraagKop(aanvraagId))
  await inTransactie(async (tx) => {
    const vergrendeld = await vergrendelAanvraag(tx, aanvraagId)
    const bedenktijd = await findBedenktijd(tx, bedenktijdId, aanvraagId)
    if (!bedenktijd?.isOpen) return
    if (bedenktijd.tot > nu()) return beloofIngaan(tx, bedenktijd)
    const door = { soort: 'medewerker', medewerkerId: bedenktijd.medewerkerId } as const
    await eindigBedenktijd(tx, bedenktijd.id, 'ingegaan')
    await rondAf(tx, bedenktijd, { ...vergrendeld, formulier, stap: stapVan(formulier, vergrendeld.aanvraag), door })
  })
}

async function rondAf(tx: Tx, { actie, isUitgesteld, waarden, bericht }: Bedenktijd, vast: Vast): Promise<void> {
  if (!isUitgesteld) {
    if (bericht) await meld(tx, vast, bericht)
    return
  }
  const handeling = HANDELING[actie]?.(waarden)
  if (!handeling) throw new Error(`nothing that waits is called ${actie}`)
  const kan = !handeling.kan || (await handeling.kan(tx, vast))
  if (kan && (await voltrek(tx, vast, handeling))) return
  await noteerGebeurtenis(tx, vast.aanvraag.id, 'handeling.vervallen', { soort: 'systeem' }, { actie })
}
