import type { Rol } from '@/prisma/client/client'

/**
 * How far a right reaches. `geen`: not at all. `eigen`: what somebody did themselves. `burger-erbij`: with the citizen present, or
 * an appointment of theirs. `plaats`: the place where somebody works. `team`: their team, and in it their diensten where they have
 * only some. `alle`: everything.
 */
export type Bereik = 'geen' | 'eigen' | 'burger-erbij' | 'plaats' | 'team' | 'alle'

/** The roles in the order of the table. */
type Rij = Record<Rol, Bereik>

/**
 * Who may do what, and how far: THE table. What a page shows in the menu and in its buttons, what it lets somebody open, and what
 * a use-case refuses all ask it, and `docs/decisions.md` shows it. A right without a cell for each role does not compile. Each
 * role has the least that its work needs. A teamverantwoordelijke decides nothing and withdraws no document: that role approves
 * what a dossierbehandelaar prepared, or sends it back. A form that is not sent yet is opened by whoever helps at the counter, with the code that its
 * citizen made.
 */
export const RECHTEN = {
  'loket-openen': rij('alle', 'alle', 'alle', 'alle', 'alle'),
  'werklijst-zien': rij('geen', 'team', 'team', 'geen', 'geen'),
  'zaak-toewijzen': rij('geen', 'geen', 'team', 'geen', 'geen'),
  'agenda-zien': rij('alle', 'alle', 'alle', 'geen', 'geen'),
  'agenda-regelen': rij('geen', 'geen', 'alle', 'geen', 'geen'),
  'burger-helpen': rij('burger-erbij', 'burger-erbij', 'burger-erbij', 'geen', 'geen'),
  'burgers-terugbellen': rij('team', 'team', 'geen', 'geen', 'geen'),
  'mandaten-inschrijven': rij('burger-erbij', 'burger-erbij', 'burger-erbij', 'geen', 'geen'),
  'aanvraag-lezen': rij('burger-erbij', 'team', 'team', 'geen', 'geen'),
  'aanvraag-nemen': rij('geen', 'team', 'team', 'geen', 'geen'),
  'stap-vastleggen': rij('geen', 'team', 'team', 'geen', 'geen'),
  'burger-vragen': rij('geen', 'team', 'team', 'geen', 'geen'),
  'notitie-schrijven': rij('geen', 'team', 'team', 'geen', 'geen'),
  besluiten: rij('geen', 'team', 'geen', 'geen', 'geen'),
  'document-openen': rij('geen', 'alle', 'alle', 'geen', 'geen'),
  'document-intrekken': rij('geen', 'alle', 'geen', 'geen', 'geen'),
  'voorgelegd-zien': rij('geen', 'team', 'team', 'geen', 'geen'),
  goedkeuren: rij('geen', 'geen', 'team', 'geen', 'geen'),
  'bescherming-beheren': rij('geen', 'geen', 'alle', 'geen', 'geen'),
  'toezicht-zien': rij('geen', 'geen', 'team', 'geen', 'alle'),
  'toezicht-houden': rij('geen', 'geen', 'geen', 'geen', 'alle'),
  'inzagevraag-beantwoorden': rij('geen', 'geen', 'team', 'geen', 'alle'),
  'inzagen-zien': rij('eigen', 'eigen', 'team', 'geen', 'alle'),
  'catalogus-nakijken': rij('geen', 'geen', 'geen', 'alle', 'geen'),
  'catalogus-schrijven': rij('geen', 'geen', 'geen', 'alle', 'geen'),
  'catalogus-publiceren': rij('geen', 'geen', 'geen', 'alle', 'geen'),
  'metingen-zien': rij('geen', 'geen', 'geen', 'alle', 'geen'),
  'cijfers-zien': rij('plaats', 'team', 'alle', 'alle', 'alle'),
  'storingen-zien': rij('geen', 'geen', 'alle', 'alle', 'geen'),
} as const satisfies Record<string, Rij>

/** What a member of staff may do. */
export type Recht = keyof typeof RECHTEN

/** Whether a role has a right, however far it reaches. */
export function mag(rol: Rol, recht: Recht): boolean {
  return bereikVan(rol, recht) !== 'geen'
}

/** How far a right of a role reaches. */
export function bereikVan(rol: Rol, recht: Recht): Bereik {
  return RECHTEN[recht][rol]
}

/** The roles that have a right. */
export function rollenMet(recht: Recht): Rol[] {
  return (Object.keys(RECHTEN[recht]) as Rol[]).filter((rol) => mag(rol, recht))
}

function rij(loketmedewerker: Bereik, dossierbehandelaar: Bereik, teamverantwoordelijke: Bereik, proceseigenaar: Bereik, auditor: Bereik): Rij {
  return { loketmedewerker, dossierbehandelaar, teamverantwoordelijke, proceseigenaar, auditor }
}
