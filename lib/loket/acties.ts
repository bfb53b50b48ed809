import type { AanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import type { Afspraak } from '@/lib/afspraken/afspraken'
import { mag, type Recht } from '@/lib/auth/rechten'
import type { VerloopStap } from '@/lib/catalogus/define-dienst'
import { isOpenGesprek } from '@/lib/gesprekken/regels'
import { isVraagbaar } from '@/lib/taken/regels'
import type { Rol } from '@/prisma/client/client'

/** What goes between staff and citizen: ask something, withdraw it, give more time for it. */
export const VRAAGACTIES = ['vragen', 'vraag-weg', 'vraag-langer'] as const

/** What staff write to each other, and take back. */
export const NOTITIEACTIES = ['notitie', 'notitie-weg'] as const

/** What staff can do with a case: take it, end its step, settle it at the counter, decide, undo what they just did; and ask the citizen, or write to them. A visit is booked in the agenda. */
export const ACTIES = ['nemen', 'stap', 'afronden', 'besluit', ...VRAAGACTIES, 'bericht', ...NOTITIEACTIES, 'ongedaan'] as const
export type Actie = (typeof ACTIES)[number]

/** What can be done while something waits for its effect: nothing of the case itself. */
export const NAAST_UITGESTELD: readonly Actie[] = ['bericht', ...NOTITIEACTIES]

/** The right that each asks for. */
export const RECHT_VOOR: Record<Actie, Recht> = {
  nemen: 'aanvraag-nemen',
  stap: 'stap-vastleggen',
  afronden: 'stap-vastleggen',
  besluit: 'besluiten',
  vragen: 'burger-vragen',
  'vraag-weg': 'burger-vragen',
  'vraag-langer': 'burger-vragen',
  bericht: 'burger-vragen',
  notitie: 'notitie-schrijven',
  'notitie-weg': 'notitie-schrijven',
  ongedaan: 'stap-vastleggen',
}

/**
 * What somebody with this role may do with a case as it stands: the pages offer it and the use-cases refuse the
 * rest. A new case is taken first; from then on the citizen cannot withdraw it. Pure.
 */
export function actiesVan(rol: Rol, aanvraag: Bezien, stap: VerloopStap | undefined, bezoek: Afspraak['status'] | undefined): Actie[] {
  // While the clock stands still the case waits for the citizen, and for nothing else: who wants to go on withdraws the question.
  const verder = aanvraag.stilSinds ? [] : mogelijk(aanvraag, stap, bezoek)
  const vragen = isVraagbaar(aanvraag.status) ? VRAAGACTIES : []
  const schrijven: Actie[] = isOpenGesprek(aanvraag.status) ? ['bericht'] : []
  return [...verder, ...vragen, ...schrijven, ...NOTITIEACTIES].filter((actie) => mag(rol, RECHT_VOOR[actie]))
}

/** What is looked at of a case. */
type Bezien = Pick<AanvraagKop, 'status' | 'afhandeling' | 'stilSinds'>

function mogelijk({ status, afhandeling }: Bezien, stap: VerloopStap | undefined, bezoek: Afspraak['status'] | undefined): Actie[] {
  if (status === 'ingediend') return ['nemen']
  if (afhandeling === 'afspraak') return status === 'in_behandeling' && bezoek ? ['afronden'] : []
  if (!stap || stap.wachtOp === 'niemand') return []
  if (stap.besluit) return status === 'in_behandeling' ? ['besluit'] : []
  return ['stap']
}
