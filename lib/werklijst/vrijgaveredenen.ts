/** Why somebody gives a case back; a code, since a list is no place for what is about a person. */
export const REDENEN = ['te-druk', 'afwezig', 'ander-werk', 'ken-de-burger', 'anders'] as const
export type Reden = (typeof REDENEN)[number]

/** The same, with what happens without them: nothing was done, or their role is not for it any more. */
export const VRIJGAVEREDENEN = [...REDENEN, 'stil', 'rol'] as const
