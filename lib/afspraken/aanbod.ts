import { dagVan, later, minuten, momentOp, plusDagen, vandaag } from '@/lib/platform/klok'
import { dichtstbij } from './afstand'
import type { Bezoeksoort } from './bezoek-van-dienst'
import { boekgrens } from './grens'
import type { Loket } from './loketten'
import { laadPlaatsstanden } from './plaatsstand'
import { regelingOp } from './regeling'
import { eersteVrije, openOp, type Plaatsstand, vrijeTijden } from './vrije-tijden'

/** A moment at a place that can be booked now. */
export type Voorstel = { loket: Loket; van: Date }
/** A place with the first moment that it has free; none when it has none. */
export type Plaatsvoorstel = { loket: Loket; eerste?: Date }
/** One day of a place: what is free, or that it is closed. */
export type Dagaanbod = { dag: string; tijden: Date[]; isOpen: boolean }

/** What can be booked: the first moments anywhere, those of the place that is near, every place, and one place by day. */
export type Aanbod = {
  eerst: Voorstel[]
  dichtst: Voorstel[]
  plaatsen: Plaatsvoorstel[]
  plaats?: { loket: Loket; dagen: Dagaanbod[]; vorige?: string; volgende?: string }
  /** Some of it follows from hours that nobody of the city filled in yet. */
  voorbeeld: boolean
}

const EERST = 3
const WEEK = 7
/** How many days are looked at together for the first free moment; more only while some place has none. */
const BLIK_DAGEN = 21

/** What is free for a visit, as it stands now: another may be first all the same. */
export async function zoekAanbod({ lokets, duur }: Bezoeksoort, vraag: { postcode?: string; loket?: string; vanaf?: string }): Promise<Aanbod> {
  const grens = boekgrens()
  const alle = await eersteVanElk(lokets, duur)
  const opTijd = alle
    .flatMap(({ loket, tijden }) => tijden.map((van) => ({ loket, van })))
    .toSorted((een, ander) => een.van.getTime() - ander.van.getTime())
  const opAfstand = (vraag.postcode && dichtstbij(lokets, vraag.postcode)) || []
  const nabij = opAfstand.find((loket) => opTijd.some((voorstel) => voorstel.loket === loket))
  const gekozen = alle.find(({ loket }) => loket.code === vraag.loket)
  const vanaf = dagTussen(vraag.vanaf ?? dagVan(gekozen?.tijden[0] ?? grens.vanaf), grens.totEnMet)
  return {
    eerst: opTijd.slice(0, EERST),
    dichtst: opTijd.filter(({ loket }) => loket === nabij),
    plaatsen: alle.map(({ loket, tijden }) => ({ loket, eerste: tijden[0] })),
    plaats: gekozen && (await week(gekozen.loket, duur, vanaf)),
    voorbeeld: gekozen ? gekozen.voorbeeld : alle.some(({ voorbeeld }) => voorbeeld),
  }
}

/** The days of a week of one place, from a day on. */
async function week(loket: Loket, duur: number, van: string): Promise<NonNullable<Aanbod['plaats']>> {
  const grens = boekgrens()
  const dagen = Array.from({ length: WEEK }, (_, plaats) => plusDagen(van, plaats)).filter((dag) => dag <= grens.totEnMet)
  const stand = (await laadPlaatsstanden([loket], tussen(van, plusDagen(van, WEEK - 1)))).get(loket.code) ?? LEEG
  const volgende = plusDagen(van, WEEK)
  const vorige = plusDagen(van, -WEEK)
  return {
    loket,
    dagen: dagen.map((dag) => ({
      dag,
      tijden: vrijeTijden(stand, dag, duur, grens.vanaf).map((tijd) => tijd.van),
      isOpen: openOp(stand.regelingen, dag).length > 0,
    })),
    vorige: van > vandaag() ? dagTussen(vorige, grens.totEnMet) : undefined,
    volgende: volgende <= grens.totEnMet ? volgende : undefined,
  }
}

type Eersten = { loket: Loket; tijden: Date[]; voorbeeld: boolean }

async function eersteVanElk(lokets: readonly Loket[], duur: number): Promise<Eersten[]> {
  const { vanaf, totEnMet } = boekgrens()
  const gevonden = new Map<string, Eersten>()
  const isLeeg = ({ code }: Loket) => !gevonden.get(code)?.tijden.length
  for (let van = vandaag(); van <= totEnMet && lokets.some(isLeeg); van = plusDagen(van, BLIK_DAGEN)) {
    const einde = dagTussen(plusDagen(van, BLIK_DAGEN - 1), totEnMet)
    const zoekend = lokets.filter(isLeeg)
    const standen = await laadPlaatsstanden(zoekend, tussen(van, einde))
    for (const loket of zoekend) {
      const stand = standen.get(loket.code) ?? LEEG
      const tijden = eersteVrije(stand, { van, totEnMet: einde, duur, vanaf, hoogstens: EERST }).map((tijd) => tijd.van)
      gevonden.set(loket.code, { loket, tijden, voorbeeld: regelingOp(stand.regelingen, van)?.voorbeeld ?? true })
    }
  }
  return lokets.map((loket) => gevonden.get(loket.code) ?? { loket, tijden: [], voorbeeld: true })
}

const LEEG: Plaatsstand = { regelingen: [], dicht: [], bezet: [] }

function tussen(van: string, totEnMet: string): { van: Date; tot: Date } {
  const begin = momentOp(van, '00:00') ?? later(new Date(`${van}T00:00:00Z`), -minuten(120))
  return { van: begin, tot: momentOp(plusDagen(totEnMet, 1), '00:00') ?? later(begin, minuten(60 * 24 * 30)) }
}

function dagTussen(dag: string, totEnMet: string): string {
  if (dag < vandaag()) return vandaag()
  return dag > totEnMet ? totEnMet : dag
}
