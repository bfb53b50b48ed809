import { env } from '@/lib/platform/env'
import type { EenDocumenttype, Geldigheid } from './define-documenttype'
import { DOCUMENTTYPES } from './find-documenttype'

/** How long a versie of a kind is valid: as the city configured it, else as the kind says. An end that its data have cannot be set. */
export function geldigheidVan({ id, geldigheid }: EenDocumenttype): Geldigheid<unknown> | undefined {
  if (!geldigheid || 'totEnMet' in geldigheid) return geldigheid
  return env().DOCUMENT_GELDIGHEID[id] ?? geldigheid
}

/** Refuses a configuration that names a kind which does not exist or has no term: a typing error would be heeded by nobody. */
export function eisBekendeGeldigheid(): void {
  for (const id of Object.keys(env().DOCUMENT_GELDIGHEID)) {
    const geldigheid = DOCUMENTTYPES.find((soort) => soort.id === id)?.geldigheid
    if (!geldigheid || 'totEnMet' in geldigheid) throw new Error(`DOCUMENT_GELDIGHEID names ${id}, which is no kind of document with a term`)
  }
}
