import { mag } from '@/lib/auth/rechten'
import { mislukt, ok } from '@/lib/platform/result'
import type { Behandelaar } from './behandelaar'
import { beslis } from './beslis'
import type { Uitslag } from './doe-handeling'
import { findBesluit } from './find-besluit'
import { findTeamAanvraag } from './find-team-aanvraag'
import { listKladden } from './klad'

/**
 * Takes the decision that was shown for checking: the one with this id and no other, so that a second tab cannot
 * slip in another text. Pressing twice decides once.
 */
export async function bevestigBesluit(medewerker: Behandelaar, referentie: string, kladId: string): Promise<Uitslag> {
  if (!mag(medewerker.rol, 'besluiten')) return mislukt({ code: 'geen-recht' })
  const kop = await findTeamAanvraag(medewerker, referentie)
  if (!kop) return mislukt({ code: 'niet-gevonden' })
  const { besluit: klad } = await listKladden(medewerker.id, kop.id)
  if (klad && klad.id === kladId) return beslis({ medewerker, referentie, stand: klad.stand, waarden: klad.waarden })
  const besluit = await findBesluit(kop.id)
  return !klad && besluit?.medewerkerId === medewerker.id ? ok(null) : mislukt({ code: 'gewijzigd' })
}
