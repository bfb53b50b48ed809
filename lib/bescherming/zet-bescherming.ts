import { namenVanMedewerkers } from '@/lib/auth/list-medewerkers'
import { mag } from '@/lib/auth/rechten'
import { isInsz, normaliseerInsz } from '@/lib/gegevens/insz'
import { betrokkeneVanAanvraag } from '@/lib/inzage/noteer-aanvraaginzage'
import { betrokkeneVan, noteerInzagen } from '@/lib/inzage/noteer-inzage'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { findTeamAanvraag } from '@/lib/loket/find-team-aanvraag'
import { inTransactie } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { isId } from '@/lib/platform/ids'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { findLaatsteVoorbereiding, legVoor, type Voorbereiding } from '@/lib/vierogen/voorbereiding'
import { BESCHERMINGSOORTEN, type Bescherming, type Beschermingregel, findBescherming, listBeschermingen, zetVoorlopig } from './beheer-bescherming'

/** What was filled in: a national number or the reference of a case, what kind, and why. */
export type Beschermwaarden = { wie: string; soort: string; reden: string }

export const MAX_REDEN = 500

export type Beschermfout =
  | { code: 'geen-recht' | 'niet-gevonden' | 'gewijzigd' | 'al-beschermd' }
  | { code: 'ongeldig'; overtredingen: { veld: keyof Beschermwaarden; code: 'wie.onbekend' | 'soort.leeg' | 'reden.leeg' | 'reden.lang' }[] }

/** Protects the file of somebody at once; a second teamverantwoordelijke approves it or sends it back. Gives what waits. */
export async function bescherm(medewerker: Behandelaar, { wie, soort, reden }: Beschermwaarden): Promise<Result<string, Beschermfout>> {
  if (!mag(medewerker.rol, 'bescherming-beheren')) return mislukt({ code: 'geen-recht' })
  const betrokkene = await wieIs(medewerker, wie)
  const gekozen = BESCHERMINGSOORTEN.find((kandidaat) => kandidaat === soort)
  const overtredingen = [
    ...(betrokkene ? [] : [{ veld: 'wie' as const, code: 'wie.onbekend' as const }]),
    ...(gekozen ? [] : [{ veld: 'soort' as const, code: 'soort.leeg' as const }]),
    ...redenfout(reden),
  ]
  if (overtredingen.length > 0 || !betrokkene || !gekozen) return mislukt({ code: 'ongeldig', overtredingen })
  return inTransactie(async (tx): Promise<Result<string, Beschermfout>> => {
    const gegevens = { betrokkene, soort: gekozen, reden: reden.trim(), medewerkerId: medewerker.id }
    const onderwerp = await zetVoorlopig(tx, gegevens)
    if (!onderwerp) return mislukt({ code: 'al-beschermd' })
    const wacht = {
      soort: 'bescherming' as const,
      onderwerp,
      team: medewerker.team,
      stand: 0,
      inhoud: { doe: 'zetten' },
      medewerkerId: medewerker.id,
    }
    return ok((await legVoor(tx, wacht)) ?? '')
  })
}

/** Asks a second teamverantwoordelijke to lift a protection; until then it holds. Gives what waits. */
export async function vraagOpheffing(medewerker: Behandelaar, id: string, reden: string): Promise<Result<string, Beschermfout>> {
  if (!mag(medewerker.rol, 'bescherming-beheren')) return mislukt({ code: 'geen-recht' })
  const bescherming = isId(id) ? await findBescherming(id) : undefined
  if (!bescherming) return mislukt({ code: 'niet-gevonden' })
  const overtredingen = redenfout(reden)
  if (overtredingen.length > 0) return mislukt({ code: 'ongeldig', overtredingen })
  if (bescherming.status !== 'vast') return mislukt({ code: 'gewijzigd' })
  const inhoud = { doe: 'opheffen', reden: reden.trim() }
  const wacht = { soort: 'bescherming' as const, onderwerp: id, team: medewerker.team, stand: 0, inhoud, medewerkerId: medewerker.id }
  const voorgelegd = await inTransactie((tx) => legVoor(tx, wacht))
  return voorgelegd ? ok(voorgelegd) : mislukt({ code: 'gewijzigd' })
}

/** A protection with its kind and reason, and what was last prepared about it. The line of this look is written first. */
export async function openBescherming(
  medewerker: Behandelaar,
  id: string,
): Promise<{ bescherming: Bescherming; wie?: string; voorbereid?: Voorbereiding } | undefined> {
  if (!mag(medewerker.rol, 'bescherming-beheren') || !isId(id)) return undefined
  const bescherming = await findBescherming(id)
  if (!bescherming) return undefined
  const aanleiding = { door: { soort: 'medewerker' as const, medewerkerId: medewerker.id }, doel: 'bescherming-beheren' as const }
  await noteerInzagen(aanleiding, [bescherming.betrokkene], 'bescherming', 'openloket')
  const [namen, voorbereid] = await Promise.all([namenVanMedewerkers([bescherming.gezetDoor]), findLaatsteVoorbereiding('bescherming', id)])
  return { bescherming, wie: namen.get(bescherming.gezetDoor), voorbereid }
}

/** What is protected now: when and by whom, never whose. */
export async function listBeschermd({ rol }: Behandelaar): Promise<(Beschermingregel & { wie?: string })[] | undefined> {
  if (!mag(rol, 'bescherming-beheren')) return undefined
  const regels = await listBeschermingen()
  const namen = await namenVanMedewerkers(regels.map(({ gezetDoor }) => gezetDoor))
  return regels.map((regel) => ({ ...regel, wie: namen.get(regel.gezetDoor) }))
}

/** Who is meant: by national number, whoever that is; or by a case of the own team. */
async function wieIs(medewerker: Behandelaar, getypt: string): Promise<string | undefined> {
  const insz = normaliseerInsz(getypt)
  if (insz && isInsz(insz, { demo: env().OPENLOKET_MODUS === 'demo' })) return betrokkeneVan({ insz })
  const kop = await findTeamAanvraag(medewerker, getypt)
  return kop ? betrokkeneVanAanvraag(kop) : undefined
}

function redenfout(reden: string): { veld: 'reden'; code: 'reden.leeg' | 'reden.lang' }[] {
  const geschreven = reden.trim()
  if (!geschreven) return [{ veld: 'reden', code: 'reden.leeg' }]
  return geschreven.length > MAX_REDEN ? [{ veld: 'reden', code: 'reden.lang' }] : []
}
