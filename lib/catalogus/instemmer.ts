/** Who somebody is whose consent a dienst may ask. */
export const INSTEMROLLEN = ['andere-ouder', 'mede-eigenaar', 'eigenaar'] as const
export type Instemrol = (typeof INSTEMROLLEN)[number]

/**
 * Somebody whose consent is asked: known to the register (`betrokkene` is the keyed hash by which they are known), or written to
 * at an address that the applicant gives.
 */
export type Instemmer = { rol: Instemrol; naam: string; betrokkene?: string; email?: string }

/** Whose consent a form asks before its case starts, given the answers; and the questions whose answers those people do not see. */
export type Instemming<I, F> = { van: (inhoud: I, feiten: F) => Instemmer[]; nietVoorHen: readonly string[] }
