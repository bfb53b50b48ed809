import type { AanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { findUitgesteld } from '@/lib/bedenktijd/bedenktijd'
import { getFormulierVan } from '@/lib/catalogus/recordstand'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { findLaatsteVoorbereiding } from '@/lib/vierogen/voorbereiding'
import type { Behandelaar } from './behandelaar'
import { beslis } from './beslis'
import type { BehandelFout } from './doe-handeling'
import { findBesluit } from './find-besluit'
import { findZaakVoor } from './find-zaak-voor'
import { type Klad, listKladden } from './klad'
import { leesUitkomst } from './lees-handeling'
import { legBesluitVoor } from './leg-besluit-voor'

/** What came of it: the decision was taken, or it waits for a second pair of eyes. */
export type Bevestigd = 'besloten' | 'voorgelegd'

/**
 * Takes the decision that was shown for checking, or lays it before a colleague where the dienst asks so: the one with this
 * id and no other, so that a second tab cannot slip in another text. Pressing twice does it once.
 */
export async function bevestigBesluit(medewerker: Behandelaar, referentie: string, kladId: string): Promise<Result<Bevestigd, BehandelFout>> {
  const zaak = await findZaakVoor('besluit', medewerker, referentie)
  if (!zaak.ok) return zaak
  const { besluit: klad } = await listKladden(medewerker.id, zaak.waarde.id)
  if (!klad || klad.id !== kladId) return klad ? mislukt({ code: 'gewijzigd' }) : isGedaan(medewerker, zaak.waarde.id)
  const naar = await wegVan(klad, zaak.waarde)
  const invoer = { medewerker, referentie, stand: klad.stand, waarden: klad.waarden }
  const uitslag = naar === 'voorgelegd' ? await legBesluitVoor(invoer) : await beslis(invoer)
  return uitslag.ok ? ok(naar) : uitslag
}

async function wegVan({ waarden }: Klad, kop: AanvraagKop): Promise<Bevestigd> {
  const uitkomst = leesUitkomst(waarden)
  const { vierOgen } = await getFormulierVan(kop)
  return uitkomst && vierOgen.includes(uitkomst) ? 'voorgelegd' : 'besloten'
}

/** Nothing is left lying: the same person did it already, or somebody else was first. */
async function isGedaan({ id }: Behandelaar, aanvraagId: string): Promise<Result<Bevestigd, BehandelFout>> {
  const voorgelegd = await findLaatsteVoorbereiding('besluit', aanvraagId)
  if (voorgelegd?.status === 'wacht' && voorgelegd.voorbereidDoor === id) return ok('voorgelegd')
  const besluit = (await findBesluit(aanvraagId)) ?? (await findUitgesteld(aanvraagId))
  return besluit?.medewerkerId === id ? ok('besloten') : mislukt({ code: 'gewijzigd' })
}
