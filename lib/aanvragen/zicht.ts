import { isMinstens, sterkste } from '@/lib/auth/niveaus'
import type { EenFormulier, Niveau } from '@/lib/catalogus/define-dienst'
import type { ConceptInhoud } from './inhoud'

/** What of a concept says how strongly its citizen was signed in. */
type Getypt = Pick<ConceptInhoud, 'ruw' | 'niveau' | 'getypt'>

/** The strongest sign-in in which something was typed; before that was kept, the one in which the registers were asked. */
export function getyptOp({ getypt, ruw, niveau }: Getypt): Niveau {
  return getypt ?? (Object.keys(ruw).length > 0 ? niveau : 'low')
}

/**
 * How strongly somebody must sign in to see a concept, when this session is too weak for it: as strongly as its dienst asks, and so that
 * the city knows who they are when it was typed in such a session. Whoever began with an eID goes on with itsme. Undefined when they may.
 */
export function teZwakVoor(niveau: Niveau, concept: Getypt, formulier: Pick<EenFormulier, 'niveau'> | undefined): Niveau | undefined {
  const isGekend = isMinstens(getyptOp(concept), 'substantial')
  const nodig = sterkste(isGekend ? 'substantial' : 'low', formulier?.niveau ?? 'low')
  return isMinstens(niveau, nodig) ? undefined : nodig
}
