import type { EenFormulier, FeitenFout, Niveau } from '@/lib/catalogus/define-dienst'
import { findFormulier } from '@/lib/catalogus/find-dienst'
import type { Ruw } from '@/lib/catalogus/velden'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import type { Aanvrager } from './aanvrager'
import { beginConcept, type Concept, findConcept, toonConcept } from './concept'
import { findNetIngediend } from './find-ingediend'
import { type FormulierStand, formulierStand } from './formulier-stand'
import { verversFeiten } from './ververs-feiten'
import { teZwakVoor } from './zicht'

/** A form in front of a person; `isNieuw`: it began with this look. */
export type OpenFormulier = { formulier: EenFormulier; concept: Concept; stand: FormulierStand; isNieuw: boolean }

/** It was typed in a session with a stronger sign-in, which this one has to reach to see it; until when it is kept. */
export type TeZwak = { code: 'te-zwak'; niveau: Niveau; tot: string }

export type OpenFout = FeitenFout | { code: 'niet-gevonden' } | { code: 'ingediend'; referentie: string } | TeZwak

/**
 * Opens the form of a dienst where the person left it, or begins it. Who goes back to a later page of a form that
 * was just sent does not begin another one, and who signed in more weakly than they typed sees nothing of it. `ingevuld` is what a form that begins finds filled in.
 */
export async function openFormulier(
  aanvrager: Aanvrager,
  dienst: string,
  plaats: string,
  taal: string,
  ingevuld: Ruw = {},
): Promise<Result<OpenFormulier, OpenFout>> {
  const formulier = await findFormulier(dienst)
  if (!formulier) return mislukt({ code: 'niet-gevonden' })
  const bestaand = await findConcept(aanvrager, dienst)
  if (!bestaand && plaats !== formulier.stappen[0]?.id) {
    const referentie = await findNetIngediend(aanvrager, dienst)
    if (referentie) return mislukt({ code: 'ingediend', referentie })
  }
  const niveau = bestaand && teZwakVoor(aanvrager.niveau, bestaand, formulier)
  if (niveau) return mislukt({ code: 'te-zwak', niveau, tot: bestaand.tot })
  const begonnen = bestaand ? ok(bestaand) : await begin(aanvrager, dienst, taal, ingevuld)
  if (!begonnen.ok) return begonnen
  const vers = await verversFeiten(begonnen.waarde, formulier, aanvrager)
  if (!vers.ok) return vers
  const concept = vers.waarde
  return ok({ formulier, concept, stand: formulierStand(formulier, concept), isNieuw: !bestaand })
}

/** Who does not sign in begins by sending a page: what only looks (a search engine, a preview) leaves nothing behind. */
function begin(aanvrager: Aanvrager, dienst: string, taal: string, ingevuld: Ruw): Promise<Result<Concept, FeitenFout>> {
  return aanvrager.bezoekerId === undefined ? beginConcept(aanvrager, dienst, taal, ingevuld) : toonConcept(aanvrager, dienst, taal, ingevuld)
}
