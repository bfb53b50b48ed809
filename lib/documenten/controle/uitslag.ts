import { later, minuten, nu } from '@/lib/platform/klok'
import { ontsleutel, versleutel } from '@/lib/platform/versleuteling'
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

/**
 * An answer to carry in an address to its page, encrypted: nothing of it is stored, nobody can make one, no code can be
 * read in a log, and after ten minutes it says nothing any more.
 */
export function sluitUitslag(uitslag: Uitslag): string {
  const inhoud = uitslag.soort === 'typfout' ? { ...uitslag, getypt: uitslag.getypt.slice(0, MAX_GETYPT) } : uitslag
  return versleutel(JSON.stringify({ tot: later(nu(), LEEFTIJD).getTime(), uitslag: inhoud }), DOEL)
}

/** The answer that an address carries; undefined when it is none of ours, or too old. */
export function openUitslag(gesloten: string | undefined): Uitslag | undefined {
  if (!gesloten) return undefined
  try {
    const { tot, uitslag } = JSON.parse(ontsleutel(gesloten, DOEL)) as { tot: number; uitslag: Uitslag }
    return tot > nu().getTime() ? uitslag : undefined
  } catch {
    return undefined
  }
}
