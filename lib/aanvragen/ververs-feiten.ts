import { isMinstens } from '@/lib/auth/niveaus'
import type { EenFormulier, FeitenFout } from '@/lib/catalogus/define-dienst'
import { vandaag } from '@/lib/platform/klok'
import { ok, type Result } from '@/lib/platform/result'
import type { Aanvrager } from './aanvrager'
import { bewaarFeiten, type Concept } from './concept'
import { formulierStand } from './formulier-stand'
import { vraagFeiten } from './vraag-feiten'

/**
 * A concept with facts that are good enough to go on with: asked again when the person signed in more strongly
 * since, or when they are of another day. Old ones serve on while a register is silent; weak ones do not.
 */
export async function verversFeiten(concept: Concept, formulier: EenFormulier, aanvrager: Aanvrager): Promise<Result<Concept, FeitenFout>> {
  const sterker = concept.niveau === 'low' && aanvrager.niveau !== 'low'
  const oud = concept.feitenVan !== vandaag() && isMinstens(aanvrager.niveau, concept.niveau)
  if (!sterker && !oud) return ok(concept)
  const { inhoud } = formulierStand(formulier, concept.ruw, concept.gestuurd, concept.feiten)
  const ververst = await vraagOpnieuw(concept, formulier, aanvrager, inhoud)
  return ververst.ok || sterker ? ververst : ok(concept)
}

/** Asks the facts for the answers as they are now, and keeps them; `klaar` is a step that is done once they are there. */
export async function vraagOpnieuw(
  concept: Concept,
  formulier: EenFormulier,
  aanvrager: Aanvrager,
  inhoud: Record<string, unknown>,
  klaar?: string,
): Promise<Result<Concept, FeitenFout>> {
  const feiten = await vraagFeiten(formulier, aanvrager, concept.id, inhoud)
  if (!feiten.ok) return feiten
  return ok((await bewaarFeiten(concept, feiten.waarde, aanvrager.niveau, klaar)) ?? concept)
}
