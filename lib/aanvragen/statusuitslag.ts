import { open, sluit } from '@/lib/platform/gesloten'
import { minuten } from '@/lib/platform/klok'
import type { Referentiefout } from './lees-referentie'
import type { Statusantwoord } from './vraag-status'

/** What the form was answered: how a case stood at a moment, or what is wrong with what was typed. */
export type Statusuitslag = { soort: 'antwoord'; antwoord: Statusantwoord; op: string } | { soort: 'typfout'; fout: Referentiefout; getypt: string }

const LEEFTIJD = minuten(10)
const DOEL = 'statusuitslag'
/** More of what was typed is not shown again. */
const MAX_GETYPT = 60

/** An answer to carry in the address of its page, encrypted: neither it nor the reference stands in a log. */
export function sluitStatus(uitslag: Statusuitslag): string {
  return sluit(DOEL, uitslag.soort === 'typfout' ? { ...uitslag, getypt: uitslag.getypt.slice(0, MAX_GETYPT) } : uitslag, LEEFTIJD)
}

/** The answer that an address carries; undefined when it is none of ours, or too old. */
export function openStatus(gesloten: string | undefined): Statusuitslag | undefined {
  return open<Statusuitslag>(DOEL, gesloten)
}
