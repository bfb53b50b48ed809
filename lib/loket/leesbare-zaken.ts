import type { AanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { listMetBezoekVanaf } from '@/lib/afspraken/zaken-met-bezoek'
import { bereikVan, mag } from '@/lib/auth/rechten'
import { vandaag } from '@/lib/platform/klok'
import { type Behandelaar, isVan } from './behandelaar'

/** A case as a list names it, and whether this member of staff may open it: nothing that was filled in. */
export type Leesbaar = Pick<AanvraagKop, 'id' | 'referentie' | 'dienst' | 'status' | 'ingediendOp'> & { magLezen: boolean }

/** Which of these cases somebody may read: of the own team, and for a loketmedewerker only with a visit that is today or later. */
export async function listLeesbaar(medewerker: Behandelaar, koppen: readonly AanvraagKop[]): Promise<Set<string>> {
  const bereik = bereikVan(medewerker.rol, 'aanvraag-lezen')
  const eigen = koppen.filter((kop) => isVan(medewerker, kop)).map(({ id }) => id)
  if (bereik === 'team') return new Set(eigen)
  return mag(medewerker.rol, 'aanvraag-lezen') ? listMetBezoekVanaf(eigen, vandaag()) : new Set()
}

/** These cases as a list names them. */
export async function metLeesbaar(medewerker: Behandelaar, koppen: readonly AanvraagKop[]): Promise<Leesbaar[]> {
  const leesbaar = await listLeesbaar(medewerker, koppen)
  return koppen.map(({ id, referentie, dienst, status, ingediendOp }) => ({
    id,
    referentie,
    dienst,
    status,
    ingediendOp,
    magLezen: leesbaar.has(id),
  }))
}
