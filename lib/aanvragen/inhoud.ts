import type { Niveau } from '@/lib/catalogus/define-dienst'
import type { Ruw } from '@/lib/catalogus/velden'
import { ontsleutel, versleutel } from '@/lib/platform/versleuteling'

/** What a concept keeps: what was typed, which steps were sent, the facts it was typed against, and at which level they were asked. */
export type ConceptInhoud = { ruw: Ruw; gestuurd: string[]; feiten: unknown; niveau: Niveau }

/** What a sent aanvraag keeps: the answers and the facts of that moment. */
export type IngediendeInhoud = { inhoud: Record<string, unknown>; feiten: unknown; uitweg?: string }

/** Encrypts the content of an aanvraag, bound to it, so that it cannot be read in another's place. */
export function verpakInhoud(aanvraagId: string, inhoud: ConceptInhoud | IngediendeInhoud): string {
  return versleutel(JSON.stringify(inhoud), `aanvraag:${aanvraagId}`)
}

/** The content of a concept. */
export function leesConceptInhoud(aanvraagId: string, verpakt: string): ConceptInhoud {
  return JSON.parse(ontsleutel(verpakt, `aanvraag:${aanvraagId}`)) as ConceptInhoud
}

/** The content of a sent aanvraag. */
export function leesIngediendeInhoud(aanvraagId: string, verpakt: string): IngediendeInhoud {
  return JSON.parse(ontsleutel(verpakt, `aanvraag:${aanvraagId}`)) as IngediendeInhoud
}
