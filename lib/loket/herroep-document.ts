import { mag } from '@/lib/auth/rechten'
import { INTREKREDENEN, type Intrekreden, MAX_TOELICHTING } from '@/lib/documenten/intrekken/redenen'
import { type Intrekfout, trekDocumentIn, verbeterDocument } from '@/lib/documenten/intrekken/trek-document-in'
import { findDocumentKop } from '@/lib/documenten/lees-document'
import { normaliseerCode } from '@/lib/platform/ids'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import type { Behandelaar } from './behandelaar'

/** What staff do with a document that is wrong: it is no longer valid, or a right one comes in its place. */
export const HERROEPINGEN = ['intrekken', 'verbeteren'] as const
export type Herroeping = (typeof HERROEPINGEN)[number]

/** What was filled in, by control. */
export type Herroepwaarden = { herroeping: string; reden: string; toelichting: string; zeker: string }

export const HERROEPVELDEN = ['herroeping', 'reden', 'toelichting', 'zeker'] as const satisfies readonly (keyof Herroepwaarden)[]

export type Herroepveld = keyof Herroepwaarden
export type Herroepcode = 'herroeping.leeg' | 'reden.leeg' | 'toelichting.leeg' | 'toelichting.lang' | 'zeker.leeg'
export type Herroepfout =
  | { code: 'geen-recht' | 'niet-gevonden' }
  | Intrekfout
  | { code: 'ongeldig'; overtredingen: { veld: Herroepveld; code: Herroepcode }[] }

const DOET = { intrekken: trekDocumentIn, verbeteren: verbeterDocument }

/** Withdraws or corrects a document, by who may, with a reason in a code and in words for its holder. */
export async function herroepDocument(medewerker: Behandelaar, getypt: string, waarden: Herroepwaarden): Promise<Result<Herroeping, Herroepfout>> {
  if (!mag(medewerker.rol, 'document-intrekken')) return mislukt({ code: 'geen-recht' })
  const nummer = normaliseerCode(getypt) ?? ''
  if (!(await findDocumentKop(nummer))) return mislukt({ code: 'niet-gevonden' })
  const overtredingen = controleerHerroeping(waarden)
  const herroeping = leesHerroeping(waarden)
  if (overtredingen.length > 0 || !herroeping) return mislukt({ code: 'ongeldig', overtredingen })
  const { reden, toelichting } = waarden
  const uitslag = await DOET[herroeping]({ nummer, reden: reden as Intrekreden, toelichting: schoon(toelichting), medewerkerId: medewerker.id })
  return uitslag.ok ? ok(herroeping) : uitslag
}

function leesHerroeping({ herroeping }: Pick<Herroepwaarden, 'herroeping'>): Herroeping | undefined {
  return HERROEPINGEN.find((kandidaat) => kandidaat === herroeping)
}

/** What is wrong with what was filled in, at its control. Pure. */
export function controleerHerroeping({ herroeping, reden, toelichting, zeker }: Herroepwaarden): { veld: Herroepveld; code: Herroepcode }[] {
  const woorden = schoon(toelichting)
  return [
    ...(leesHerroeping({ herroeping }) ? [] : [{ veld: 'herroeping' as const, code: 'herroeping.leeg' as const }]),
    ...(INTREKREDENEN.some((kandidaat) => kandidaat === reden) ? [] : [{ veld: 'reden' as const, code: 'reden.leeg' as const }]),
    ...(woorden ? [] : [{ veld: 'toelichting' as const, code: 'toelichting.leeg' as const }]),
    ...(woorden.length > MAX_TOELICHTING ? [{ veld: 'toelichting' as const, code: 'toelichting.lang' as const }] : []),
    ...(zeker === 'ja' ? [] : [{ veld: 'zeker' as const, code: 'zeker.leeg' as const }]),
  ]
}

/** As it was typed, with the line ends that a browser sends brought back to one and without what cannot be stored. */
function schoon(tekst: string): string {
  return tekst.replaceAll('\r\n', '\n').replaceAll('\0', '').trim()
}
