import type { Overtreding, VerloopStap } from '@/lib/catalogus/define-dienst'
import { eersteGat } from '@/lib/tekstblokken/vul-in'
import type { Uitkomst } from '@/prisma/client/client'
import type { Actie } from './acties'

/** What was filled in, by control. */
export type Waarden = Record<string, string>

/** What can be wrong; each has its sentence. */
export type Handelingfout =
  | 'resultaat.leeg'
  | 'geregeld.leeg'
  | 'uitkomst.leeg'
  | 'motivering.leeg'
  | 'motivering.lang'
  | 'motivering.gat'
  | 'uitleg.lang'
  | 'uitleg.gat'

type Fouten = Overtreding<Handelingfout>[]

/** The controls of each form, besides those that are hidden. */
export const CONTROLES: Record<Actie, readonly string[]> = {
  nemen: [],
  stap: ['resultaat'],
  afronden: ['geregeld'],
  besluit: ['uitkomst', 'motivering', 'uitleg', 'blok'],
  vragen: ['sleutel', 'soort', 'vraag', 'opties', 'uiterlijk'],
  'vraag-weg': ['taak'],
  'vraag-langer': ['taak'],
  bericht: ['sleutel', 'tekst', 'laatste'],
  notitie: ['sleutel', 'notitie'],
  'notitie-weg': ['gekozen'],
  ongedaan: ['gekozen'],
}

const UITKOMSTEN: readonly Uitkomst[] = ['goedgekeurd', 'geweigerd']
export const MAX_MOTIVERING = 4_000

/** What is wrong with what was filled in, at its control; nothing when it can be done. Pure. */
export function controleer(
  actie: Exclude<Actie, 'vragen' | 'bericht' | 'notitie' | 'ongedaan'>,
  waarden: Waarden,
  stap: VerloopStap | undefined,
): Fouten {
  switch (actie) {
    case 'nemen':
    case 'vraag-weg':
    case 'vraag-langer':
    case 'notitie-weg':
      return []
    case 'stap':
      return stap?.resultaten && !stap.resultaten.includes(waarden.resultaat ?? '') ? [{ veld: 'resultaat', code: 'resultaat.leeg' }] : []
    case 'afronden':
      return waarden.geregeld === 'ja' ? [] : [{ veld: 'geregeld', code: 'geregeld.leeg' }]
    case 'besluit':
      return controleerBesluit(waarden)
  }
}

/** How many gebeurtenissen the page showed; 0, which is older than any case, when that is no such number. */
export function leesStand(tekst: string): number {
  return /^\d{1,6}$/.test(tekst) ? Number(tekst) : 0
}

/** The outcome as it was chosen; undefined when it is none. */
export function leesUitkomst({ uitkomst }: Waarden): Uitkomst | undefined {
  return UITKOMSTEN.find((kandidaat) => kandidaat === uitkomst)
}

/** The reason as it was typed, with the line ends that a browser sends brought back to one. */
export function leesMotivering({ motivering = '' }: Waarden): string {
  return motivering.replaceAll('\r\n', '\n').trim()
}

/** The explanation in English as it was typed, in the same way; empty when there is none. */
export function leesUitleg({ uitleg = '' }: Waarden): string {
  return uitleg.replaceAll('\r\n', '\n').trim()
}

function controleerBesluit(waarden: Waarden): Fouten {
  const overtredingen: Fouten = []
  const motivering = leesMotivering(waarden)
  if (!leesUitkomst(waarden)) overtredingen.push({ veld: 'uitkomst', code: 'uitkomst.leeg' })
  if (!motivering) overtredingen.push({ veld: 'motivering', code: 'motivering.leeg' })
  if (motivering.length > MAX_MOTIVERING) overtredingen.push({ veld: 'motivering', code: 'motivering.lang' })
  else if (eersteGat(motivering)) overtredingen.push({ veld: 'motivering', code: 'motivering.gat', waarden: { gat: eersteGat(motivering) ?? '' } })
  const uitleg = leesUitleg(waarden)
  if (uitleg.length > MAX_MOTIVERING) overtredingen.push({ veld: 'uitleg', code: 'uitleg.lang' })
  else if (eersteGat(uitleg)) overtredingen.push({ veld: 'uitleg', code: 'uitleg.gat', waarden: { gat: eersteGat(uitleg) ?? '' } })
  return overtredingen
}
