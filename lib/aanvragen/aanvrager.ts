import type { EenFormulier, Niveau } from '@/lib/catalogus/define-dienst'
import type { Eigenaar } from './eigenaar'

/** Who applies: the citizen of the session, with the national number only where the level allows it, or a browser in which nobody signed in. */
export type Aanvrager = Eigenaar & {
  insz?: string
  niveau: Niveau
  voornaam: string
  achternaam: string
  email?: string
  telefoon?: string
}

/** A citizen who applies. */
export type Burgeraanvrager = Extract<Aanvrager, { burgerId: string }>

/** Who applies without signing in: of them nothing is known. */
export function aanvragerZonderAanmelding(bezoekerId: string): Aanvrager {
  return { bezoekerId, niveau: 'low', voornaam: '', achternaam: '' }
}

/** Whether a form is also for who does not sign in: its record says so. A visit is always somebody's who signed in. */
export function kanZonderAanmelding({ record }: Pick<EenFormulier, 'record'>): boolean {
  return record.channel === 'form' && !record.requiresLogin
}
