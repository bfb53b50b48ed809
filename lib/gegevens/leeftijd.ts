/** The age from which somebody decides for themself. */
export const MEERDERJARIG = 18

/** Age in whole years on a day; both days are ISO dates. */
export function leeftijdOp(geboortedatum: string, dag: string): number {
  const jaren = Number(dag.slice(0, 4)) - Number(geboortedatum.slice(0, 4))
  return dag.slice(5) < geboortedatum.slice(5) ? jaren - 1 : jaren
}

/** Whether somebody of this age is a minor. */
export function isMinderjarig(leeftijd: number): boolean {
  return leeftijd < MEERDERJARIG
}
