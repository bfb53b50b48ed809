import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import type { DienstRecord } from '@/lib/catalogus/dienst-record'

/** Which decisions a second member of staff must approve, as the record says. */
export function vierOgenVan({ fourEyes = [] }: Pick<DienstRecord, 'fourEyes'>): EenFormulier['vierOgen'] {
  return fourEyes.map((uitkomst) => (uitkomst === 'approved' ? 'goedgekeurd' : 'geweigerd'))
}
