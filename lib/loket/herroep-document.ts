import { mag } from '@/lib/auth/rechten'
import type { Beschermd } from '@/lib/bescherming/poort'
import { INTREKREDENEN, type Intrekreden, MAX_TOELICHTING } from '@/lib/documenten/intrekken/redenen'
import { type Intrekfout, trekDocumentIn, verbeterDocument } from '@/lib/documenten/intrekken/trek-document-in'
import { findDocumentKop } from '@/lib/documenten/lees-document'
import { inTransactie } from '@/lib/platform/database'
import { normaliseerCode } from '@/lib/platform/ids'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { findLaatsteVoorbereiding, type Goedkeuring, legVoor, type Voorbereiding } from '@/lib/vierogen/voorbereiding'
import type { Behandelaar } from './behandelaar'
import { magWijzigen } from './schrijfpoort'

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
  | Beschermd
  | { code: 'ongeldig'; overtredingen: { veld: Herroepveld; code: Herroepcode }[] }

/** Prepares the withdrawal or correction of a document, with a reason in a code and in words for its holder: a colleague approves it. */
export async function legHerroepingVoor(medewerker: Behandelaar, getypt: string, waarden: Herroepwaarden): Promise<Result<Herroeping, Herroepfout>> {
  if (!mag(medewerker.rol, 'document-intrekken')) return mislukt({ code: 'geen-recht' })
  const nummer = normaliseerCode(getypt) ?? ''
  const kop = await findDocumentKop(nummer)
  if (!kop) return mislukt({ code: 'niet-gevonden' })
  const open = await magWijzigen(medewerker, { document: kop })
  if (!open.ok) return open
  const overtredingen = controleerHerroeping(waarden)
  const herroeping = leesHerroeping(waarden)
  if (overtredingen.length > 0 || !herroeping) return mislukt({ code: 'ongeldig', overtredingen })
  if (!kop.isGeldig) return mislukt({ code: 'gewijzigd' })
  if (herroeping === 'verbeteren' && !kop.kanVerbeteren) return mislukt({ code: 'niet-te-verbeteren' })
  const eerder = await findLaatsteVoorbereiding('document', nummer)
  if (eerder?.status === 'wacht') return eerder.voorbereidDoor === medewerker.id ? ok(herroeping) : mislukt({ code: 'gewijzigd' })
  const voorbereiding = {
    soort: 'document' as const,
    onderwerp: nummer,
    team: medewerker.team,
    stand: 0,
    inhoud: waarden,
    medewerkerId: medewerker.id,
  }
  const id = await inTransactie((tx) => legVoor(tx, voorbereiding))
  return id ? ok(herroeping) : mislukt({ code: 'gewijzigd' })
}

const DOET = { intrekken: trekDocumentIn, verbeteren: verbeterDocument }

/** Does what was prepared about a document, as who approves it. */
export function herroepDocument({ onderwerp, inhoud, voorbereidDoor }: Voorbereiding, goedkeuring: Goedkeuring): Promise<Result<null, Intrekfout>> {
  const waarden = inhoud as Herroepwaarden
  const herroeping = leesHerroeping(waarden)
  if (!herroeping) throw new Error('what was prepared says what is done')
  const { reden, toelichting } = waarden
  const intrekking = { nummer: onderwerp, reden: reden as Intrekreden, toelichting: schoon(toelichting), medewerkerId: voorbereidDoor, goedkeuring }
  return DOET[herroeping](intrekking)
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
