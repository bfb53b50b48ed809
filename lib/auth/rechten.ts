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
  | 'document-intrekken'
  | 'eigen-inzage-zien'
  | 'inzage-van-team-zien'
  | 'inzage-van-allen-zien'
  | 'catalogus-nakijken'
  | 'catalogus-schrijven'
  | 'catalogus-publiceren'
  | 'metingen-zien'
  | 'storingen-zien'
  | 'burger-helpen'

/**
 * The table "Who may do what" of `docs/decisions.md`, each with the least rights; what is not built yet is left out.
 * A teamverantwoordelijke takes cases and records steps, but decides nothing: that role approves what another prepared
 * where a dienst asks for four eyes, which none does yet. Withdrawing a document is what that role approves; while nobody
 * can prepare it, only who approves may do it. A loketmedewerker reads a case only with a visit that is
 * planned; a form that is not sent yet is opened by whoever helps at the counter, with the code that its citizen made.
 */
const RECHTEN = {
  loketmedewerker: ['agenda-zien', 'burger-helpen', 'aanvraag-lezen-met-afspraak', 'eigen-inzage-zien'],
  dossierbehandelaar: [
    'werklijst-zien',
    'agenda-zien',
    'burger-helpen',
    'aanvraag-lezen',
    'aanvraag-nemen',
    'stap-vastleggen',
    'burger-vragen',
    'besluiten',
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
    'document-intrekken',
    'inzage-van-team-zien',
    'storingen-zien',
  ],
  proceseigenaar: ['catalogus-nakijken', 'catalogus-schrijven', 'catalogus-publiceren', 'metingen-zien', 'storingen-zien'],
  auditor: ['inzage-van-allen-zien'],
} as const satisfies Record<Rol, readonly Recht[]>

/** Whether a role has a right. */
export function mag(rol: Rol, recht: Recht): boolean {
  return (RECHTEN[rol] as readonly Recht[]).includes(recht)
}
