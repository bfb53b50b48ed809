import type { AanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { mag } from '@/lib/auth/rechten'
import type { Beschermd } from '@/lib/bescherming/poort'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { type Actie, RECHT_VOOR } from './acties'
import type { Behandelaar } from './behandelaar'
import { findTeamAanvraag } from './find-team-aanvraag'
import { isOverZelf } from './over-zelf'
import { magWijzigen } from './schrijfpoort'

/**
 * The case with which somebody wants to do something: the right to do so first, then a case of the own team that is not their own, then the
 * gate of a protected file. `bijPoort` is who passes it when another prepared what is done.
 */
export async function findZaakVoor(
  actie: Actie,
  medewerker: Behandelaar,
  referentie: string,
  bijPoort: Pick<Behandelaar, 'id'> = medewerker,
): Promise<Result<AanvraagKop, { code: 'geen-recht' | 'niet-gevonden' } | Beschermd>> {
  if (!mag(medewerker.rol, RECHT_VOOR[actie])) return mislukt({ code: 'geen-recht' })
  const kop = await findTeamAanvraag(medewerker, referentie)
  if (!kop) return mislukt({ code: 'niet-gevonden' })
  if (await isOverZelf(medewerker, { aanvraag: kop })) return mislukt({ code: 'geen-recht' })
  const open = await magWijzigen(bijPoort, { aanvraag: kop })
  return open.ok ? ok(kop) : open
}
