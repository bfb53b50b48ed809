import type { EenFormulier } from './define-dienst'
import type { Ingang } from './dienst-record'
import type { Ruw } from './velden'

/** What a way in fills in, by control. */
export function keuzesVan({ choose }: Pick<Ingang, 'choose'>): Ruw {
  return Object.fromEntries(Object.entries(choose).map(([controle, waarde]) => [controle, [waarde]]))
}

/** Whether a way in asks for something else than what was filled in before: who comes by it can then begin with that instead. */
export function kiestIetsAnders(ingang: Pick<Ingang, 'choose'>, ruw: Ruw): boolean {
  return Object.entries(ingang.choose).some(([controle, waarde]) => ruw[controle]?.[0] !== waarde)
}

/** The kind of document that answers instead of the form; by a way in only where it asks for that very document, of oneself. */
export function bestaandDocumentVoor({ bestaandDocument }: EenFormulier, ingang?: Pick<Ingang, 'choose'>): string | undefined {
  if (!bestaandDocument) return undefined
  const { documenttype, gekozen } = bestaandDocument
  return Object.entries(ingang?.choose ?? {}).every(([controle, waarde]) => gekozen[controle] === waarde) ? documenttype : undefined
}
