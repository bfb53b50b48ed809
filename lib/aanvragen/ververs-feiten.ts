import { isMinstens } from '@/lib/auth/niveaus'
import type { EenFormulier, FeitenFout } from '@/lib/catalogus/define-dienst'
import { recordstandId } from '@/lib/catalogus/recordstand'
import { vandaag } from '@/lib/platform/klok'
import { ok, type Result } from '@/lib/platform/result'
import type { Aanvrager } from './aanvrager'
import { bewaarFeiten, type Concept } from './concept'
import { formulierStand } from './formulier-stand'
import { vraagFeiten } from './vraag-feiten'

/**
 * A concept with facts that are good enough to go on with: asked again when the person signed in more strongly
 * since, or when they are of another day. Old ones serve on while a register is silent; weak ones do not. Who signed
 * in more weakly than the facts were asked sees the form as if the registers had said nothing; the facts stay kept.
 */
export async function verversFeiten(concept: Concept, formulier: EenFormulier, aanvrager: Aanvrager): Promise<Result<Concept, FeitenFout>> {
  if (!isMinstens(aanvrager.niveau, concept.niveau)) return zonderRegisters(concept, formulier, aanvrager)
  // Facts of another version of the form may lack what this one looks at: nothing is read from them.
  if (isVanAnderFormulier(concept, formulier)) return vraagOpnieuw(concept, formulier, aanvrager, {})
  const sterker = concept.niveau === 'low' && aanvrager.niveau !== 'low'
  const oud = concept.feitenVan !== vandaag()
  if (!sterker && !oud) return ok(concept)
  const { inhoud } = formulierStand(formulier, concept)
  const ververst = await vraagOpnieuw(concept, formulier, aanvrager, inhoud)
  return ververst.ok || sterker ? ververst : ok(concept)
}

/** What was begun before the portal remembered what a record said, is of the same form as long as its code says so. */
function isVanAnderFormulier(concept: Concept, { schemaVersie, record }: EenFormulier): boolean {
  if (concept.schemaVersie !== schemaVersie) return true
  return concept.recordstandId !== undefined && concept.recordstandId !== recordstandId(record)
}

async function zonderRegisters(concept: Concept, formulier: EenFormulier, aanvrager: Aanvrager): Promise<Result<Concept, FeitenFout>> {
  const feiten = await vraagFeiten(formulier, { ...aanvrager, insz: undefined }, concept.id, {})
  return feiten.ok ? ok({ ...concept, feiten: feiten.waarde }) : feiten
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
  return ok((await bewaarFeiten(concept, formulier, feiten.waarde, aanvrager.niveau, klaar)) ?? concept)
}
