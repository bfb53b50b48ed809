import { isoDag } from '@/lib/platform/klok'

declare const MERK: unique symbol

/**
 * Who fills in a form for somebody else, and until when they may. It has no `burgerId`: nowhere can it be taken for whose an aanvraag is.
 * `mandaatId` is absent for a parent.
 */
export type Vertegenwoordiger = { readonly [MERK]: 'vertegenwoordiger'; vertegenwoordigerId: string; mandaatId?: string; totEnMet: string }

/**
 * Whose an aanvraag is: a citizen's, or that of a browser in which nobody signed in. With `door`, what that one made for the citizen and
 * nothing else of theirs.
 */
export type Eigenaar =
  | { burgerId: string; bezoekerId?: undefined; door?: Vertegenwoordiger }
  | { bezoekerId: string; burgerId?: undefined; door?: undefined }

/** What of a row says whose it is. */
type Rij = {
  burgerId: string | null
  bezoekerId: string | null
  vertegenwoordigerId?: string | null
  mandaatId?: string | null
  handelenTot?: Date | null
}

/** Somebody who acts for another; made where it was checked that they may, or of a row that the database checked. */
export function maakVertegenwoordiger(wie: { vertegenwoordigerId: string; mandaatId?: string; totEnMet: string }): Vertegenwoordiger {
  return wie as Vertegenwoordiger
}

/** Who looks at the data of the person for whom somebody acts. */
export function lezerVan({ vertegenwoordigerId, mandaatId }: Vertegenwoordiger): { soort: 'gemachtigde' | 'ouder'; vertegenwoordigerId: string } {
  return { soort: mandaatId ? 'gemachtigde' : 'ouder', vertegenwoordigerId }
}

/** The owner alone, to ask the database for what is theirs: for who acts for them only what that one made. */
export function vanEigenaar({ burgerId, bezoekerId, door }: Eigenaar): { burgerId: string; vertegenwoordigerId?: string } | { bezoekerId: string } {
  if (burgerId === undefined) return { bezoekerId }
  return door ? { burgerId, vertegenwoordigerId: door.vertegenwoordigerId } : { burgerId }
}

/** Who fills it in, to ask for the form in front of them: what another fills in for a citizen is not on that citizen's own screen. */
export function vanInvuller({
  burgerId,
  bezoekerId,
  door,
}: Eigenaar): { burgerId: string; vertegenwoordigerId: string | null } | { bezoekerId: string } {
  return burgerId === undefined ? { bezoekerId } : { burgerId, vertegenwoordigerId: door?.vertegenwoordigerId ?? null }
}

/** Whose a row is, and who made it for them. The database holds that it is one of both. */
export function eigenaarVan({ burgerId, bezoekerId, vertegenwoordigerId, mandaatId, handelenTot }: Rij): Eigenaar {
  if (burgerId === null) {
    if (bezoekerId === null) throw new Error('an aanvraag without an owner')
    return { bezoekerId }
  }
  if (!vertegenwoordigerId || !handelenTot) return { burgerId }
  return {
    burgerId,
    door: maakVertegenwoordiger({ vertegenwoordigerId, mandaatId: mandaatId ?? undefined, totEnMet: isoDag(handelenTot) }),
  }
}

/** Whether a row is in front of this one: theirs, and filled in by themselves or by who acts for them. */
export function isVan(rij: Rij, eigenaar: Eigenaar): boolean {
  if (eigenaar.burgerId === undefined) return rij.bezoekerId === eigenaar.bezoekerId
  return rij.burgerId === eigenaar.burgerId && (rij.vertegenwoordigerId ?? null) === (eigenaar.door?.vertegenwoordigerId ?? null)
}
