/**
 * How long what staff and citizens do takes in this database: `meet.ts <seconds> <per second>`. Actions begin at an even pace, as 50 staff
 * and 200 citizens would who each act every five seconds, whether those before are ready or not. Prints the milliseconds of each.
 */
import { listAanvragen } from '@/lib/aanvragen/list-aanvragen'
import { zoekAanbod } from '@/lib/afspraken/aanbod'
import { bezoekVanDienst } from '@/lib/afspraken/bezoek-van-dienst'
import { boek } from '@/lib/afspraken/boek'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { openAanvraag } from '@/lib/loket/open-aanvraag'
import { leesZoekvraag } from '@/lib/opzoeken/lees-vraag'
import { openBurger } from '@/lib/opzoeken/open-burger'
import { zoek } from '@/lib/opzoeken/zoek'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { listWerklijst } from '@/lib/werklijst/list-werklijst'
import { neemVolgendeZaak } from '@/lib/werklijst/neem-volgende'
import { type BEURTEN, burgersOmTeZoeken, type Daad, een, FILTERS, meetDaden, teZoeken, vrijMoment, zakenOmTeOpenen } from './daden'
import { LEZERS } from './maat'

const [seconden = '10', perSeconde = '50'] = process.argv.slice(2)

const staf = (await db.medewerker.findMany({ take: 300 })) satisfies Behandelaar[]
const zaken = await zakenOmTeOpenen()
const burgers = await burgersOmTeZoeken(LEZERS)
const bezoek = await bezoekVanDienst(undefined, 1)

const medewerker = (): Behandelaar => een(staf)
const vanTeam = (team: string): Behandelaar => staf.find((iemand) => iemand.team === team) as Behandelaar

const DAAD: Record<keyof typeof BEURTEN, Daad> = {
  werklijst: async () => () => listWerklijst(medewerker(), {}),
  filter: async () => () => listWerklijst(medewerker(), een(FILTERS)),
  zaak: async () => () => open(een(zaken)),
  volgende: async () => () => neemVolgendeZaak(medewerker(), {}),
  persoon: bereidZoekenVoor,
  verzonden: async () => () => listAanvragen(een(burgers).id),
  vrij: async () => () => zoekAanbod(bezoek, { loket: een(bezoek.lokets).code }),
  boeken: bereidBoekingVoor,
}

process.stdout.write(JSON.stringify(await meetDaden(DAAD, Number(seconden), Number(perSeconde))))
await db.$disconnect()

async function open({ referentie, team }: { referentie: string; team: string }): Promise<void> {
  if (!(await openAanvraag(vanTeam(team), referentie)).ok) throw new Error('a case that was measured is not there')
}

/** Finds somebody who calls and opens them, as the page does. */
async function bereidZoekenVoor(): Promise<() => Promise<void>> {
  const { getypt, team } = teZoeken(burgers, zaken)
  const wie = team ? vanTeam(team) : medewerker()
  return async () => {
    const vraag = leesZoekvraag(getypt, { demo: true })
    const gevonden = vraag.ok ? await zoek(wie, vraag.waarde, 'zoek-belt') : undefined
    if (!gevonden?.ok || gevonden.waarde.soort === 'niemand') throw new Error('somebody who was looked for is not there')
    if (gevonden.waarde.soort === 'burger') await openBurger(wie, { burgerId: gevonden.waarde.burgerId, waarom: 'zoek-belt' })
  }
}

/** Looks for a moment first, as a person does; only the booking is measured. */
async function bereidBoekingVoor(): Promise<() => Promise<unknown>> {
  const plek = await vrijMoment(bezoek)
  if (!plek) return async () => undefined
  const keuze = { sleutel: nieuwId(), personen: 1, wensen: { noden: [] } }
  return () => boek(een(burgers).id, keuze, plek)
}
