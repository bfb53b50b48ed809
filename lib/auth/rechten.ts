import type { Rol } from '@/prisma/client/client'

/** What a member of staff may do. */
export type Recht =
  | 'werklijst-zien'
  | 'agenda-zien'
  | 'agenda-regelen'
  | 'aanvraag-lezen'
  | 'aanvraag-lezen-met-afspraak'
  | 'aanvraag-nemen'
  | 'stap-vastleggen'
  | 'burger-vragen'
  | 'besluiten'
  | 'document-openen'
  | 'document-intrekken'
  | 'goedkeuren'
  | 'bescherming-beheren'
  | 'toezicht-zien'
  | 'toezicht-houden'
  | 'inzagevraag-beantwoorden'
  | 'eigen-inzage-zien'
  | 'inzage-van-team-zien'
  | 'inzage-van-allen-zien'
  | 'catalogus-nakijken'
  | 'metingen-zien'
  | 'storingen-zien'
  | 'burger-helpen'
  | 'notitie-schrijven'

/**
 * The table "Who may do what" of `docs/decisions.md`, each with the least rights; what is not built yet is left out.
 * A teamverantwoordelijke takes cases and records steps, but decides nothing and withdraws no document: that role approves
 * what a dossierbehandelaar prepared, or sends it back. A loketmedewerker reads a case only with a visit that is
 * planned; a form that is not sent yet is opened by whoever helps at the counter, with the code that its citizen made.
 */
const RECHTEN = {
  loketmedewerker: ['agenda-zien', 'burger-helpen', 'aanvraag-lezen-met-afspraak', 'notitie-schrijven', 'eigen-inzage-zien'],
  dossierbehandelaar: [
    'werklijst-zien',
    'agenda-zien',
    'burger-helpen',
    'aanvraag-lezen',
    'aanvraag-nemen',
    'stap-vastleggen',
    'burger-vragen',
    'notitie-schrijven',
    'besluiten',
    'document-openen',
    'document-intrekken',
    'eigen-inzage-zien',
  ],
  teamverantwoordelijke: [
    'werklijst-zien',
    'agenda-zien',
    'agenda-regelen',
    'burger-helpen',
    'aanvraag-lezen',
    'aanvraag-nemen',
    'stap-vastleggen',
    'burger-vragen',
    'document-openen',
    'goedkeuren',
    'bescherming-beheren',
    'toezicht-zien',
    'inzagevraag-beantwoorden',
    'notitie-schrijven',
    'inzage-van-team-zien',
    'storingen-zien',
  ],
  proceseigenaar: ['catalogus-nakijken', 'metingen-zien', 'storingen-zien'],
  auditor: ['inzage-van-allen-zien', 'toezicht-zien', 'toezicht-houden', 'inzagevraag-beantwoorden'],
} as const satisfies Record<Rol, readonly Recht[]>

/** Whether a role has a right. */
export function mag(rol: Rol, recht: Recht): boolean {
  return (RECHTEN[rol] as readonly Recht[]).includes(recht)
}
