import { findUitgesteld } from '@/lib/bedenktijd/bedenktijd'
import { mislukt, ok } from '@/lib/platform/result'
import type { Behandelaar } from './behandelaar'
import { beslis } from './beslis'
import type { Uitslag } from './doe-handeling'
import { findBesluit } from './find-besluit'
import { findZaakVoor } from './find-zaak-voor'
import { listKladden } from './klad'

/**
 * Takes the decision that was shown for checking: the one with this id and no other, so that a second tab cannot
 * slip in another text. Pressing twice decides once.
 */
export async function bevestigBesluit(medewerker: Behandelaar, referentie: string, kladId: string): Promise<Uitslag> {
  const zaak = await findZaakVoor('besluit', medewerker, referentie)
  if (!zaak.ok) return zaak
  const { besluit: klad } = await listKladden(medewerker.id, zaak.waarde.id)
  if (klad && klad.id === kladId) return beslis({ medewerker, referentie, stand: klad.stand, waarden: klad.waarden })
  const besluit = (await findBesluit(zaak.waarde.id)) ?? (await findUitgesteld(zaak.waarde.id))
  return !klad && besluit?.medewerkerId === medewerker.id ? ok(null) : mislukt({ code: 'gewijzigd' })
}
