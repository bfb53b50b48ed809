import type { AanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import type { Afspraak } from '@/lib/afspraken/afspraken'
import { mag, type Recht } from '@/lib/auth/rechten'
import type { VerloopStap } from '@/lib/catalogus/define-dienst'
import type { Rol } from '@/prisma/client/client'

/** What staff can do with a case: take it, end its step, settle it at the counter, decide. A visit is booked in the agenda. */
export const ACTIES = ['nemen', 'stap', 'afronden', 'besluit'] as const
export type Actie = (typeof ACTIES)[number]

/** The right that each asks for. */
export const RECHT_VOOR: Record<Actie, Recht> = {
  nemen: 'aanvraag-nemen',
  stap: 'stap-vastleggen',
  afronden: 'stap-vastleggen',
  besluit: 'besluiten',
}

/**
 * What somebody with this role may do with a case as it stands: the pages offer it and the use-cases refuse the
 * rest. A new case is taken first; from then on the citizen cannot withdraw it. Pure.
 */
export function actiesVan(
  rol: Rol,
  aanvraag: Pick<AanvraagKop, 'status' | 'afhandeling'>,
  stap: VerloopStap | undefined,
  bezoek: Afspraak['status'] | undefined,
): Actie[] {
  return mogelijk(aanvraag, stap, bezoek).filter((actie) => mag(rol, RECHT_VOOR[actie]))
}

function mogelijk(
  { status, afhandeling }: Pick<AanvraagKop, 'status' | 'afhandeling'>,
  stap: VerloopStap | undefined,
  bezoek: Afspraak['status'] | undefined,
): Actie[] {
  if (status === 'ingediend') return ['nemen']
  if (afhandeling === 'afspraak') return status === 'in_behandeling' && bezoek ? ['afronden'] : []
  if (!stap || stap.wachtOp === 'niemand') return []
  if (stap.besluit) return status === 'in_behandeling' ? ['besluit'] : []
  return ['stap']
}
