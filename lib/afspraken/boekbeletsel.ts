import type { AanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { isAfgesloten } from '@/lib/aanvragen/status'
import { findAfspraak } from './afspraken'
import type { Boekfout } from './boek'
import { isLopend } from './stand'

/** Why no moment can be booked for a case now, whoever books: it ended, or has a visit that is still to come. */
export async function findBoekbeletsel(
  zaak: Pick<AanvraagKop, 'id' | 'status'>,
): Promise<Extract<Boekfout, { code: 'heeft-al' }> | { code: 'zaak-gesloten' } | undefined> {
  if (isAfgesloten(zaak.status)) return { code: 'zaak-gesloten' }
  const bezoek = await findAfspraak(zaak.id)
  return bezoek && isLopend(bezoek.status) ? { code: 'heeft-al', id: bezoek.id } : undefined
}
