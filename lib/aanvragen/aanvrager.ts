/** Who applies: the citizen of the session, with the national number only where the level allows it. */
export type Aanvrager = {
  burgerId: string
  insz?: string
  voornaam: string
  achternaam: string
  email?: string
  telefoon?: string
}
