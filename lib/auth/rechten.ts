import type { Rol } from '@/prisma/client/client'

/** What a member of staff may do; the table of `docs/decisions.md` ("Who may do what"). */
export type Recht =
  | 'werklijst-zien'
  | 'aanvraag-lezen'
  | 'aanvraag-lezen-met-afspraak'
  | 'aanvraag-nemen'
  | 'stap-vastleggen'
  | 'besluiten'
  | 'inzage-van-allen-zien'

const RECHTEN = {
  loketmedewerker: ['aanvraag-lezen-met-afspraak'],
  dossierbehandelaar: ['werklijst-zien', 'aanvraag-lezen', 'aanvraag-nemen', 'stap-vastleggen', 'besluiten'],
  teamverantwoordelijke: ['werklijst-zien', 'aanvraag-lezen', 'aanvraag-nemen', 'stap-vastleggen', 'besluiten'],
  proceseigenaar: [],
  auditor: ['inzage-van-allen-zien'],
} as const satisfies Record<Rol, readonly Recht[]>

/** Whether a role has a right. */
export function mag(rol: Rol, recht: Recht): boolean {
  return (RECHTEN[rol] as readonly Recht[]).includes(recht)
}
