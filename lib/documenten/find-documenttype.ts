import type { Documenttaal, Documenttekst, EenDocumenttype } from './define-documenttype'
import { SOORTEN } from './soorten.generated'

/** Every kind of document. Their own data types are forgotten here and nowhere else. */
export const DOCUMENTTYPES: readonly EenDocumenttype[] = Object.values(SOORTEN) as unknown as EenDocumenttype[]

/** The kind with this id; another is a bug. */
export function getDocumenttype(id: string): EenDocumenttype {
  const soort = DOCUMENTTYPES.find((kandidaat) => kandidaat.id === id)
  if (!soort) throw new Error(`documenttype ${id} does not exist`)
  return soort
}

/** The words of a kind in a language; in Dutch where it has none in that one. */
export function documenttekst(documenttype: string, taal: Documenttaal): Documenttekst {
  const { tekst } = getDocumenttype(documenttype)
  return tekst[taal] ?? tekst.nl
}
