import { open, sluit } from '@/lib/platform/gesloten'
import { minuten } from '@/lib/platform/klok'
import type { Controleantwoord } from './antwoord'
import type { Typfout } from './controlecode'

/** What a form was answered: a check, or what is wrong with what was typed. */
export type Uitslag =
  | { soort: 'antwoord'; antwoord: Controleantwoord; code?: string; op: string }
  | { soort: 'typfout'; fout: Typfout; getypt: string }

const LEEFTIJD = minuten(10)
const DOEL = 'controle-uitslag'
/** More of what was typed is not shown again. */
const MAX_GETYPT = 60

/** An answer to carry in the address of its page: nothing of it is stored. */
export function sluitUitslag(uitslag: Uitslag): string {
  return sluit(DOEL, uitslag.soort === 'typfout' ? { ...uitslag, getypt: uitslag.getypt.slice(0, MAX_GETYPT) } : uitslag, LEEFTIJD)
}

/** The answer that an address carries; undefined when it is none of ours, or too old. */
export function openUitslag(gesloten: string | undefined): Uitslag | undefined {
  return open<Uitslag>(DOEL, gesloten)
}
