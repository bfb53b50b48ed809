import { zoekAanbod } from '@/lib/afspraken/aanbod'
import type { Bezoeksoort } from '@/lib/afspraken/bezoek-van-dienst'
import { geboortedagVan } from '@/lib/gegevens/insz'
import { db } from '@/lib/platform/database'
import { ontsleutel } from '@/lib/platform/versleuteling'
import type { Werkfilter } from '@/lib/werklijst/filter'

/** What is done, and how often in fifty-three. */
export const BEURTEN = { werklijst: 3, filter: 3, zaak: 3, volgende: 1, persoon: 3, verzonden: 25, vrij: 10, boeken: 5 } as const

/** At the most: a short bench warms up as long as it measures. */
const OPWARMEN_SECONDEN = 10

/** One thing that is done: gets ready, then does it; only the second part is measured. */
export type Daad = () => Promise<() => Promise<unknown>>

/** What the work list is narrowed to. */
export const FILTERS: Werkfilter[] = [
  { risico: 'laat' },
  { wie: 'ik' },
  { wie: 'niemand', dienst: 'geboorteakte' },
  { ouder: '30' },
  { plaats: 'deurne' },
  { stand: 'nieuws' },
]

/** Each of them with the same chance. */
export function een<T>(uit: readonly T[]): T {
  return uit[Math.floor(Math.random() * uit.length)] as T
}

/** A moment that is free, at a place of those; undefined when it has none. A moment that another one took meanwhile counts too. */
export async function vrijMoment(bezoek: Bezoeksoort): Promise<{ loket: string; van: Date } | undefined> {
  const loket = een(bezoek.lokets).code
  const { plaats } = await zoekAanbod(bezoek, { loket })
  const van = een(plaats?.dagen.flatMap(({ tijden }) => tijden) ?? [])
  return van && { loket, van }
}

/** Some cases that are being handled, with the team that does. */
export function zakenOmTeOpenen(): Promise<{ referentie: string; team: string }[]> {
  return db.$queryRaw`select referentie, team from aanvraag where status = 'in-behandeling' and stap = 'ontvangen' limit 2000`
}

/** Somebody who may call: how they are called, and the number on their card. */
type Beller = { id: string; voornaam: string; achternaam: string; insz: string }

/** So many citizens to look for. */
export async function burgersOmTeZoeken(hoogstens: number): Promise<Beller[]> {
  const rijen = await db.burger.findMany({ take: hoogstens, orderBy: { id: 'desc' } })
  return rijen.map(({ id, voornaam, achternaam, inszVersleuteld }) => ({
    ...{ id, voornaam, achternaam },
    insz: ontsleutel(inszVersleuteld ?? '', `burger:${id}`),
  }))
}

/** What staff type to find somebody: a name with the day of birth, a number, or the reference of a case of their team. */
export function teZoeken(bellers: readonly Beller[], zaken: readonly { referentie: string; team: string }[]): { getypt: string; team?: string } {
  const { voornaam, achternaam, insz } = een(bellers)
  const { referentie, team } = een(zaken)
  return een([{ getypt: `${voornaam} ${achternaam} ${geboortedagVan(insz)}` }, { getypt: insz }, { getypt: referentie, team }])
}

/**
 * Does each a few times and all of it for a while, as a process that runs for longer than a minute has; then begins so many every second at
 * an even pace, whether those before are ready or not. Gives the milliseconds of each.
 */
export async function meetDaden(daden: Record<keyof typeof BEURTEN, Daad>, seconden: number, perSeconde: number): Promise<Record<string, number[]>> {
  for (const daad of Object.values(daden)) for (let keer = 0; keer < 5; keer += 1) await (await daad())()
  await doeDaden(daden, Math.min(OPWARMEN_SECONDEN, seconden), perSeconde)
  return doeDaden(daden, seconden, perSeconde)
}

async function doeDaden(daden: Record<keyof typeof BEURTEN, Daad>, seconden: number, perSeconde: number): Promise<Record<string, number[]>> {
  const namen = Object.keys(BEURTEN) as (keyof typeof BEURTEN)[]
  const beurten = namen.flatMap((naam) => Array.from({ length: BEURTEN[naam] }, () => naam))
  const tijden = Object.fromEntries(namen.map((naam) => [naam, [] as number[]]))
  const bezig: Promise<void>[] = []
  const meet = async (naam: keyof typeof BEURTEN): Promise<void> => {
    const doe = await daden[naam]()
    const begin = performance.now()
    await doe()
    tijden[naam]?.push(performance.now() - begin)
  }
  await new Promise<void>((klaar) => {
    let begonnen = 0
    const klok = setInterval(() => {
      bezig.push(meet(een(beurten)))
      begonnen += 1
      if (begonnen < seconden * perSeconde) return
      clearInterval(klok)
      klaar()
    }, 1_000 / perSeconde)
  })
  await Promise.all(bezig)
  return tijden
}
