import type { Omgeving } from '@/lib/catalogus/samenhang'

/** Why the questions of a dienst are not an editor's to change: it asks none, its form is code, or rules in code hang on them. */
export type Slot = 'geen-formulier' | 'code' | 'regels'

/** Whether the questions are locked, and why; undefined for a simple form. */
export function slotVan(channel: string, { heeftFormulier, heeftRegels }: Pick<Omgeving, 'heeftFormulier' | 'heeftRegels'>): Slot | undefined {
  if (heeftFormulier) return 'code'
  if (channel !== 'form') return 'geen-formulier'
  return heeftRegels ? 'regels' : undefined
}
