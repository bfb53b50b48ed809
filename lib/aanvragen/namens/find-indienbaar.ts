import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import { findDienst, findFormulier } from '@/lib/catalogus/find-dienst'

/** The form of a dienst that a program may file; undefined for what has none, and for a visit, which a person agrees on. */
export async function findIndienbaar(dienst: string): Promise<EenFormulier | undefined> {
  return findDienst(dienst)?.channel === 'appointment' ? undefined : findFormulier(dienst)
}
