import { sterkste } from '@/lib/auth/niveaus'
import type { EenFormulier, Niveau } from '@/lib/catalogus/define-dienst'
import type { FormulierStand } from './formulier-stand'

/** Pages of every form beside the steps of its dienst. */
export const UITWEG = 'uitweg'
export const OVERZICHT = 'overzicht'
/** Names that no step of a dienst may have: they are pages or addresses of every form. */
export const VASTE_PLAATSEN: readonly string[] = [UITWEG, OVERZICHT, 'bevestiging', 'weg', 'overnemen', 'loket', 'verbeteren']

/** Whether a form has a page of this name, now or with other answers. */
export function isPlaats(formulier: EenFormulier, plaats: string): boolean {
  return formulier.stappen.some(({ id }) => id === plaats) || [UITWEG, OVERZICHT].includes(plaats)
}

/** The pages of a form in the order in which this person goes through them. */
export function route(stand: FormulierStand): string[] {
  const stappen = stand.stappen.map(({ id }) => id)
  if (!stand.uitweg) return [...stappen, OVERZICHT]
  if (stand.uitweg.soort === 'informatie') return [...stappen, UITWEG]
  return [...stappen, UITWEG, OVERZICHT]
}

/**
 * Where somebody belongs who asks for a page: there, when everything before it is done; else where the first thing
 * to do is, or where it says why the form ends.
 */
export function plaatsVan(stand: FormulierStand, gevraagd: string): string {
  const pad = route(stand)
  const grens = stand.verder ? pad.indexOf(stand.verder) : pad.length - 1
  const plaats = pad.indexOf(gevraagd)
  if (plaats >= 0 && plaats <= grens) return gevraagd
  const eindigtHier = stand.uitweg && !stand.verder
  return eindigtHier ? UITWEG : (stand.verder ?? OVERZICHT)
}

/** Where somebody goes who just sent a step: on, or the same step when something is wrong with it. */
export function volgendePlaats(stand: FormulierStand, stap: string, vanuitOverzicht: boolean): string {
  const pad = route(stand)
  const gestuurd = stand.stappen.find(({ id }) => id === stap)
  if (gestuurd && (!gestuurd.gestuurd || gestuurd.overtredingen.length > 0)) return stap
  if (vanuitOverzicht || !gestuurd) return plaatsVan(stand, OVERZICHT)
  return plaatsVan(stand, pad[pad.indexOf(stap) + 1] ?? OVERZICHT)
}

/** The page before this one, or undefined when it is the first. */
export function vorigePlaats(stand: FormulierStand, plaats: string): string | undefined {
  const pad = route(stand)
  return pad[pad.indexOf(plaats) - 1]
}

/** How strongly somebody must have signed in for a page: what the dienst asks, and every step up to there. */
export function niveauVoor(formulier: EenFormulier, stand: FormulierStand, plaats: string): Niveau {
  const pad = route(stand)
  const totHier = pad.slice(0, pad.indexOf(plaats) + 1)
  const gevraagd = formulier.stappen.filter(({ id }) => totHier.includes(id)).map(({ niveau = 'low' }) => niveau)
  return sterkste(formulier.niveau, ...gevraagd)
}
