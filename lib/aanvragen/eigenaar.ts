/** Whose an aanvraag is: a citizen's, or that of a browser in which nobody signed in. */
export type Eigenaar = { burgerId: string; bezoekerId?: undefined } | { bezoekerId: string; burgerId?: undefined }

/** The owner alone, to ask the database for what is theirs and nobody else's. */
export function vanEigenaar({ burgerId, bezoekerId }: Eigenaar): { burgerId: string } | { bezoekerId: string } {
  return burgerId === undefined ? { bezoekerId } : { burgerId }
}

/** Whose a row is. The database holds that it is one of both. */
export function eigenaarVan({ burgerId, bezoekerId }: { burgerId: string | null; bezoekerId: string | null }): Eigenaar {
  if (burgerId !== null) return { burgerId }
  if (bezoekerId === null) throw new Error('an aanvraag without an owner')
  return { bezoekerId }
}

/** Whether a row is of this owner. */
export function isVan(rij: { burgerId: string | null; bezoekerId: string | null }, eigenaar: Eigenaar): boolean {
  return eigenaar.burgerId === undefined ? rij.bezoekerId === eigenaar.bezoekerId : rij.burgerId === eigenaar.burgerId
}
