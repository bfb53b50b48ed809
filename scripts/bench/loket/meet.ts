/**
 * How long what staff and citizens do takes in this database: `meet.ts <seconds> <per second>`. Actions begin at an even pace, as 50 staff
 * and 200 citizens would who each act every five seconds, whether those before are ready or not. Prints the milliseconds of each.
 */
import { listAanvragen } from '@/lib/aanvragen/list-aanvragen'
import { zoekAanbod } from '@/lib/afspraken/aanbod'
import { bezoekVanDienst } from '@/lib/afspraken/bezoek-van-dienst'
import { boek } from '@/lib/afspraken/boek'
import { geboortedagVan } from '@/lib/gegevens/insz'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { openAanvraag } from '@/lib/loket/open-aanvraag'
import { leesZoekvraag } from '@/lib/opzoeken/lees-vraag'
import { openBurger } from '@/lib/opzoeken/open-burger'
import { zoek } from '@/lib/opzoeken/zoek'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { ontsleutel } from '@/lib/platform/versleuteling'
import type { Werkfilter } from '@/lib/werklijst/filter'
import { listWerklijst } from '@/lib/werklijst/list-werklijst'
import { neemVolgendeZaak } from '@/lib/werklijst/neem-volgende'

const [seconden = 10, perSeconde = 50] = process.argv.slice(2).map(Number)
const FILTERS: Werkfilter[] = [
  { risico: 'laat' },
  { wie: 'ik' },
  { wie: 'niemand', dienst: 'geboorteakte' },
  { ouder: '30' },
  { plaats: 'deurne' },
  { stand: 'nieuws' },
]

const staf = (await db.medewerker.findMany({ take: 300 })) satisfies Behandelaar[]
const zaken = await db.$queryRaw<{ referentie: string; team: string }[]>`
  select referentie, team from aanvraag where status = 'in-behandeling' and stap = 'ontvangen' limit 2000`
const burgers = await db.burger.findMany({
  take: 5_000,
  orderBy: { id: 'desc' },
  select: { id: true, voornaam: true, achternaam: true, inszVersleuteld: true },
})
const bezoek = await bezoekVanDienst(undefined, 1)

const een = <T>(uit: readonly T[]): T => uit[Math.floor(Math.random() * uit.length)] as T
const medewerker = (): Behandelaar => een(staf)
const vanTeam = (team: string): Behandelaar => staf.find((iemand) => iemand.team === team) as Behandelaar

/** What is done, and how often in fifty. */
const DAAD: Record<string, { vaak: number; doe: () => Promise<() => Promise<unknown>> }> = {
  werklijst: { vaak: 3, doe: async () => () => listWerklijst(medewerker(), {}) },
  filter: { vaak: 3, doe: async () => () => listWerklijst(medewerker(), een(FILTERS)) },
  zaak: { vaak: 3, doe: async () => () => open(een(zaken)) },
  volgende: { vaak: 1, doe: async () => () => neemVolgendeZaak(medewerker(), {}) },
  persoon: { vaak: 3, doe: async () => () => zoekPersoon(een(burgers)) },
  verzonden: { vaak: 25, doe: async () => () => listAanvragen(een(burgers).id) },
  vrij: { vaak: 10, doe: async () => () => zoekAanbod(bezoek, { loket: een(bezoek.lokets).code }) },
  boeken: { vaak: 5, doe: bereidBoekingVoor },
}
const beurten = Object.entries(DAAD).flatMap(([naam, { vaak }]) => Array.from({ length: vaak }, () => naam))

for (const { doe } of Object.values(DAAD)) for (let keer = 0; keer < 5; keer += 1) await (await doe())()
const tijden = Object.fromEntries(Object.keys(DAAD).map((naam) => [naam, [] as number[]]))
const bezig: Promise<void>[] = []
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
await db.$disconnect()
process.stdout.write(JSON.stringify(tijden))

async function meet(naam: string): Promise<void> {
  const doe = await DAAD[naam]?.doe()
  const begin = performance.now()
  await doe?.()
  tijden[naam]?.push(performance.now() - begin)
}

async function open({ referentie, team }: { referentie: string; team: string }): Promise<void> {
  if (!(await openAanvraag(vanTeam(team), referentie)).ok) throw new Error('a case that was measured is not there')
}

/** Finds somebody who calls, by name and day of birth, by number, or by the reference of a case, and opens them, as the page does. */
async function zoekPersoon({ id, voornaam, achternaam, inszVersleuteld }: (typeof burgers)[number]): Promise<void> {
  const insz = ontsleutel(inszVersleuteld ?? '', `burger:${id}`)
  const { referentie, team } = een(zaken)
  const hoe = een(['naam', 'nummer', 'zaak'])
  const wie = hoe === 'zaak' ? vanTeam(team) : medewerker()
  const getypt = { naam: `${voornaam} ${achternaam} ${geboortedagVan(insz)}`, nummer: insz, zaak: referentie }[hoe] ?? ''
  const vraag = leesZoekvraag(getypt, { demo: true })
  if (!vraag.ok) throw new Error(`cannot look for a ${hoe}: ${vraag.fout}`)
  const gevonden = await zoek(wie, vraag.waarde, 'zoek-belt')
  if (!gevonden.ok || gevonden.waarde.soort === 'niemand') throw new Error(`nobody was found by ${hoe}`)
  if (gevonden.waarde.soort === 'burger') await openBurger(wie, { burgerId: gevonden.waarde.burgerId, waarom: 'zoek-belt' })
}

/** Looks for a moment first, as a person does; only the booking is measured. A moment that another one took meanwhile counts too. */
async function bereidBoekingVoor(): Promise<() => Promise<unknown>> {
  const { plaats } = await zoekAanbod(bezoek, { loket: een(bezoek.lokets).code })
  const tijd = een(plaats?.dagen.flatMap(({ tijden: vrij }) => vrij) ?? [])
  if (!plaats || !tijd) return async () => undefined
  const keuze = { sleutel: nieuwId(), personen: 1, wensen: { noden: [] } }
  return () => boek(een(burgers).id, keuze, { loket: plaats.loket.code, van: tijd })
}
