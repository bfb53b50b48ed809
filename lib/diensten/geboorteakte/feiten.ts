import { aktegegevens } from '@/lib/bronnen/akten/aktegegevens'
import { type BronFout, isStoring } from '@/lib/bronnen/bron-vraag'
import type { FeitenFout, FeitenVraag } from '@/lib/catalogus/define-dienst'
import { formuliersleutel } from '@/lib/gegevens/formuliersleutel'
import { isMinderjarig, leeftijdOp } from '@/lib/gegevens/leeftijd'
import { volledigeNaam } from '@/lib/gegevens/naam'
import { leesGeboorteakte, leesPersoon } from '@/lib/inzage/lees-persoon'
import type { Aanleiding } from '@/lib/inzage/noteer-inzage'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { type Aktestand, type Feiten, inszVan, type Kind, vraagtAkte } from './regels'
import type { Inhoud } from './schema'

/**
 * The person, their children where the form is about one, and the act where it may be issued at once. A register
 * that is silent stops the form only where there is nothing to choose from; what was filled in can always be sent.
 */
export async function feiten(vraag: FeitenVraag<Inhoud>): Promise<Result<Feiten, FeitenFout>> {
  const { insz, vandaag, inhoud } = vraag
  if (!insz) return ok({ vandaag })
  const aanleiding: Aanleiding = { door: vraag.door ?? { soort: 'systeem' }, doel: 'formulier-invullen', aanvraagId: vraag.aanvraagId }
  const persoon = await leesPersoon(aanleiding, insz)
  const kinderen = inhoud.voorWie === 'kind' ? await leesKinderen(aanleiding, persoon, vandaag) : undefined
  if (kinderen && !kinderen.ok && !inhoud.kind) return kinderen
  const bekend: Feiten = { vandaag, insz, kinderen: kinderen?.ok ? kinderen.waarde : undefined }
  if (persoon.ok) {
    const { geboorte, stand } = persoon.waarde
    bekend.persoon = { naam: volledigeNaam(persoon.waarde), geboorteplaats: geboorte.plaats, op: stand.op }
  }
  return ok({ ...bekend, akte: vraagtAkte(inhoud) ? await leesAkte(aanleiding, inszVan(inhoud, bekend)) : undefined })
}

/** The living children under 18 that the register knows of a person, also who is registered elsewhere. */
export async function leesKinderen(
  aanleiding: Aanleiding,
  ouder: Awaited<ReturnType<typeof leesPersoon>>,
  vandaag: string,
): Promise<Result<Kind[], FeitenFout>> {
  if (!ouder.ok) return ouder.fout.code === 'niet-gevonden' ? ok([]) : ouder
  const levend = ouder.waarde.kinderen.filter(({ overleden }) => !overleden)
  const gelezen = await Promise.all(levend.map(({ insz }) => leesPersoon(aanleiding, insz)))
  const kinderen: Kind[] = []
  for (const kind of gelezen) {
    if (!kind.ok && isStil(kind.fout)) return mislukt(kind.fout)
    if (!kind.ok || !isMinderjarig(leeftijdOp(kind.waarde.geboorte.datum, vandaag))) continue
    const { insz } = kind.waarde
    kinderen.push({ sleutel: formuliersleutel(insz), insz, naam: volledigeNaam(kind.waarde) })
  }
  return ok(kinderen)
}

/** What a refusal of the database of acts means for the citizen: a code of `redenen`. */
export function redenVan(fout: BronFout): string {
  if (isStil(fout)) return 'register-stil'
  if (fout.code === 'overleden') return 'persoon-overleden'
  if (fout.code !== 'niet-gevonden') return 'register-weigert'
  return REDEN_VAN_BRON[fout.reden ?? ''] ?? 'akte-niet-gevonden'
}

/** Whether it is an outage: asking later may help. */
export function isStil({ code }: FeitenFout): boolean {
  return isStoring(code)
}

/** The database's own words for why it has no act. */
const REDEN_VAN_BRON: Record<string, string> = {
  'voor-2019-niet-overgezet': 'akte-niet-overgezet',
  buitenland: 'geboren-in-buitenland',
}

async function leesAkte(aanleiding: Aanleiding, insz: string | undefined): Promise<Aktestand> {
  if (!insz) return { beletsel: 'register-stil' }
  const akte = await leesGeboorteakte(aanleiding, insz)
  return akte.ok ? { insz, gegevens: aktegegevens(akte.waarde) } : { beletsel: redenVan(akte.fout) }
}
