import type { AanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { mag } from '@/lib/auth/rechten'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { type Actie, RECHT_VOOR } from './acties'
import type { Behandelaar } from './behandelaar'
import { findTeamAanvraag } from './find-team-aanvraag'

/** The case with which somebody wants to do something: the right to do so first, then a case of the own team. */
export async function findZaakVoor(
  actie: Actie,
  medewerker: Behandelaar,
  referentie: string,
): Promise<Result<AanvraagKop, { code: 'geen-recht' | 'niet-gevonden' }>> {
  if (!mag(medewerker.rol, RECHT_VOOR[actie])) return mislukt({ code: 'geen-recht' })
  const kop = await findTeamAanvraag(medewerker, referentie)
  return kop ? ok(kop) : mislukt({ code: 'niet-gevonden' })
}
