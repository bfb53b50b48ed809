import { FASEN, type Fase } from './define-levensgebeurtenis'

/** The steps of a phase, each with its number among all of them. */
export type Fasegroep<S> = { fase: Fase; stappen: { stap: S; nummer: number }[] }

/** Steps by phase, numbered through; a phase without steps is left out. */
export function perFase<S extends { fase: Fase }>(stappen: readonly S[]): Fasegroep<S>[] {
  const genummerd = stappen.map((stap, plaats) => ({ stap, nummer: plaats + 1 }))
  return FASEN.map((fase) => ({ fase, stappen: genummerd.filter(({ stap }) => stap.fase === fase) })).filter((groep) => groep.stappen.length > 0)
}
