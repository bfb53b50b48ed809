import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import { findFormulier } from '@/lib/catalogus/find-dienst'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import type { Aanvrager } from './aanvrager'
import { beginConcept, type Concept } from './concept'
import { type FormulierStand, formulierStand } from './formulier-stand'
import { verversFeiten } from './ververs-feiten'
import type { FeitenFout } from './vraag-feiten'

/** A form in front of a person. */
export type OpenFormulier = { formulier: EenFormulier; concept: Concept; stand: FormulierStand }

/** Opens the form of a dienst where the person left it, or begins it. */
export async function openFormulier(
  aanvrager: Aanvrager,
  dienst: string,
  taal: string,
): Promise<Result<OpenFormulier, FeitenFout | { code: 'niet-gevonden' }>> {
  const formulier = await findFormulier(dienst)
  if (!formulier) return mislukt({ code: 'niet-gevonden' })
  const begonnen = await beginConcept(aanvrager, dienst, taal)
  if (!begonnen.ok) return begonnen
  const vers = await verversFeiten(begonnen.waarde, formulier, aanvrager)
  if (!vers.ok) return vers
  const concept = vers.waarde
  return ok({ formulier, concept, stand: formulierStand(formulier, concept.ruw, concept.gestuurd, concept.feiten) })
}
