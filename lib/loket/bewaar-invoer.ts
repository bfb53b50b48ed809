import type { Actie } from './acties'
import type { Invoer } from './doe-handeling'
import { findTeamAanvraag } from './find-team-aanvraag'
import { bewaarKlad } from './klad'

/** Keeps what was filled in and could not be done (now), so that its page shows it again. */
export async function bewaarInvoer({ medewerker, referentie, stand, waarden }: Invoer, actie: Actie): Promise<void> {
  const kop = await findTeamAanvraag(medewerker, referentie)
  if (kop) await bewaarKlad(medewerker.id, kop.id, actie, { waarden, stand })
}
