import type { Niveau } from '@/lib/catalogus/define-dienst'
import type { Ruw } from '@/lib/catalogus/velden'
import { ontsleutel, versleutel } from '@/lib/platform/versleuteling'

/** Why a file was not taken, with the name that it had. */
export type Bijlagefout = { code: `bijlage.${'te-groot' | 'samen-te-groot' | 'soort' | 'leeg' | 'te-veel' | 'opslag' | 'virus'}`; naam: string }

/** Who of the staff filled something in with the citizen, and when. */
export type Baliemerk = { medewerkerId: string; op: string }

/** What a concept keeps: what was typed, which steps were sent, and the facts it was typed against. */
export type ConceptInhoud = {
  ruw: Ruw
  gestuurd: string[]
  feiten: unknown
  /** At which level the facts were asked, and on which city day. */
  niveau: Niveau
  feitenVan: string
  /** The strongest sign-in in which something was typed: a weaker one does not show it. */
  getypt?: Niveau
  /** Files that the last sending of a field brought and that were not taken. */
  bijlagefouten?: Record<string, Bijlagefout[]>
  /** What was filled in at the counter, by field; gone once its citizen changes it. */
  aanBalie?: Record<string, Baliemerk>
  /** What its citizen says of what is shown and not asked, by code. */
  kloptNiet?: Record<string, string>
}

/** What a sent aanvraag keeps: the answers and the facts of that moment. */
export type IngediendeInhoud = {
  inhoud: Record<string, unknown>
  feiten: unknown
  uitweg?: string
  aanBalie?: Record<string, Baliemerk>
  kloptNiet?: Record<string, string>
  /** Which datum it asks to correct. */
  over?: string
}

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
