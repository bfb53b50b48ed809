/**
 * Why a file cannot be had or kept: its place does not answer, refuses, or is not configured any more (`weigert`); the
 * file is not there; or what is there is not what was stored.
 */
export type Opslagcode = 'stil' | 'weigert' | 'weg' | 'beschadigd'

/** A file place failed. The message names no object and no person; what the place itself said is for the log. */
export class Opslagfout extends Error {
  override name = 'Opslagfout'

  constructor(
    readonly code: Opslagcode,
    readonly plaats: string,
    readonly gezegd = '',
  ) {
    super(`the file place ${plaats} failed: ${code}`)
  }
}
