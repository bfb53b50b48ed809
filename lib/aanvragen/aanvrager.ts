import type { Niveau } from '@/lib/catalogus/define-dienst'

/** Who applies: the citizen of the session, with the national number only where the level allows it. */
export type Aanvrager = {
  burgerId: string
  insz?: string
  niveau: Niveau
  voornaam: string
  achternaam: string
  email?: string
  telefoon?: string
}
