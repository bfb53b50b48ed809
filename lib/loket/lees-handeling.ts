import type { Overtreding, VerloopStap } from '@/lib/catalogus/define-dienst'
import { isDag, momentOp, plusDagen, stadsNu, vandaag } from '@/lib/platform/klok'
import type { Uitkomst } from '@/prisma/client/client'
import type { Actie } from './acties'

/** What was filled in, by control. */
export type Waarden = Record<string, string>

/** What can be wrong; each has its sentence. */
export type Handelingfout =
  | 'resultaat.leeg'
  | 'dag.leeg'
  | 'dag.vorm'
  | 'dag.voorbij'
  | 'dag.ver'
  | 'tijd.leeg'
  | 'tijd.vorm'
  | 'tijd.voorbij'
  | 'geregeld.leeg'
  | 'uitkomst.leeg'
  | 'motivering.leeg'
  | 'motivering.lang'

type Fouten = Overtreding<Handelingfout>[]

/** The controls of each form, besides those that are hidden. */
export const CONTROLES: Record<Actie, readonly string[]> = {
  nemen: [],
  stap: ['resultaat'],
  bezoek: ['dag', 'tijd'],
  afronden: ['geregeld'],
  besluit: ['uitkomst', 'motivering'],
  vragen: ['sleutel', 'soort', 'vraag', 'opties', 'uiterlijk'],
  'vraag-weg': ['taak'],
  'vraag-langer': ['taak'],
  bericht: ['sleutel', 'tekst'],
}

const UITKOMSTEN: readonly Uitkomst[] = ['goedgekeurd', 'geweigerd']
export const MAX_MOTIVERING = 4_000
const VOORUIT_DAGEN = 366

/** What is wrong with what was filled in, at its control; nothing when it can be done. Pure but for the clock. */
export function controleer(actie: Exclude<Actie, 'vragen' | 'bericht'>, waarden: Waarden, stap: VerloopStap | undefined): Fouten {
  switch (actie) {
    case 'nemen':
    case 'vraag-weg':
    case 'vraag-langer':
      return []
    case 'stap':
      return stap?.resultaten && !stap.resultaten.includes(waarden.resultaat ?? '') ? [{ veld: 'resultaat', code: 'resultaat.leeg' }] : []
    case 'bezoek':
      return controleerMoment(waarden)
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

/** The moment of a visit as it was filled in; undefined when it is none. */
export function leesMoment({ dag = '', tijd = '' }: Waarden): Date | undefined {
  return momentOp(dag, tijd)
}

/** The outcome as it was chosen; undefined when it is none. */
export function leesUitkomst({ uitkomst }: Waarden): Uitkomst | undefined {
  return UITKOMSTEN.find((kandidaat) => kandidaat === uitkomst)
}

/** The reason as it was typed, with the line ends that a browser sends brought back to one. */
export function leesMotivering({ motivering = '' }: Waarden): string {
  return motivering.replaceAll('\r\n', '\n').trim()
}

function controleerMoment(waarden: Waarden): Fouten {
  const { dag = '', tijd = '' } = waarden
  const zonderTijd: Fouten = tijd ? [] : [{ veld: 'tijd', code: 'tijd.leeg' }]
  if (!isDag(dag)) return [{ veld: 'dag', code: dag ? 'dag.vorm' : 'dag.leeg' }, ...zonderTijd]
  if (dag < vandaag()) return [{ veld: 'dag', code: 'dag.voorbij' }]
  if (dag > plusDagen(vandaag(), VOORUIT_DAGEN)) return [{ veld: 'dag', code: 'dag.ver' }]
  const moment = leesMoment(waarden)
  if (!moment) return tijd ? [{ veld: 'tijd', code: 'tijd.vorm' }] : zonderTijd
  return moment <= stadsNu() ? [{ veld: 'tijd', code: 'tijd.voorbij' }] : []
}

function controleerBesluit(waarden: Waarden): Fouten {
  const overtredingen: Fouten = []
  const motivering = leesMotivering(waarden)
  if (!leesUitkomst(waarden)) overtredingen.push({ veld: 'uitkomst', code: 'uitkomst.leeg' })
  if (!motivering) overtredingen.push({ veld: 'motivering', code: 'motivering.leeg' })
  if (motivering.length > MAX_MOTIVERING) overtredingen.push({ veld: 'motivering', code: 'motivering.lang' })
  return overtredingen
}
