import { beginVanDag, dagVan, plusDagen, vandaag } from '@/lib/platform/klok'
import { dichtstbij } from './afstand'
import type { Bezoeksoort } from './bezoek-van-dienst'
import { boekgrens } from './grens'
import type { Loket } from './loketten'
import { laadPlaatsstanden } from './plaatsstand'
import { regelingOp } from './regeling'
import { eersteVrije, openOp, type Plaatsstand, vrijeTijden } from './vrije-tijden'

/** A moment at a place that can be booked now. */
export type Voorstel = { loket: Loket; van: Date }
/** A place with the first moment that it has free; none when it has none up to the last day that was looked at. */
export type Plaatsvoorstel = { loket: Loket; eerste?: Date; gezochtTot: string }
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
/**
 * Of most places only what is free within so many days is looked for: where people wait for weeks, looking through all that is taken
 * everywhere would cost more than it tells. The place that was chosen and the nearest one are looked through to the last day.
 */
const KORT_DAGEN = 7

/** What is free for a visit, as it stands now: another may be first all the same. */
export async function zoekAanbod({ lokets, duur }: Bezoeksoort, vraag: { postcode?: string; loket?: string; vanaf?: string }): Promise<Aanbod> {
  const grens = boekgrens()
  const opAfstand = (vraag.postcode && dichtstbij(lokets, vraag.postcode)) || []
  const alle = await bekijkElk(lokets, duur, [vraag.loket, opAfstand[0]?.code])
  const opTijd = alle
    .flatMap(({ loket, tijden }) => tijden.map((van) => ({ loket, van })))
    .toSorted((een, ander) => een.van.getTime() - ander.van.getTime())
  const nabij = opAfstand.find((loket) => opTijd.some((voorstel) => voorstel.loket === loket))
  const gekozen = alle.find(({ loket }) => loket.code === vraag.loket)
  const vanaf = dagTussen(vraag.vanaf ?? dagVan(gekozen?.tijden[0] ?? grens.vanaf), grens.totEnMet)
  return {
    eerst: opTijd.slice(0, EERST),
    dichtst: opTijd.filter(({ loket }) => loket === nabij),
    plaatsen: alle.map(({ loket, tijden, gezochtTot }) => ({ loket, eerste: tijden[0], gezochtTot })),
    plaats: gekozen && week(gekozen, duur, vanaf),
    voorbeeld: gekozen ? gekozen.voorbeeld : alle.some(({ voorbeeld }) => voorbeeld),
  }
}

/** The days of a week of one place that was looked through, from a day on. */
function week({ loket, stand }: Bekeken, duur: number, van: string): NonNullable<Aanbod['plaats']> {
  const grens = boekgrens()
  const dagen = Array.from({ length: WEEK }, (_, plaats) => plusDagen(van, plaats)).filter((dag) => dag <= grens.totEnMet)
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

/** A place as far as it was looked at, with its first free moments. */
type Bekeken = { loket: Loket; stand: Plaatsstand; tijden: Date[]; voorbeeld: boolean; gezochtTot: string }

/** Every place for some days; those that must be looked through, and all of them when none has any, for all that can be booked. */
async function bekijkElk(lokets: readonly Loket[], duur: number, doorzocht: (string | undefined)[]): Promise<Bekeken[]> {
  const { totEnMet } = boekgrens()
  const [ver = [], kort = []] = [true, false].map((isVer) => lokets.filter(({ code }) => doorzocht.includes(code) === isVer))
  const bekeken = (await Promise.all([bekijk(ver, duur, totEnMet), bekijk(kort, duur, plusDagen(vandaag(), KORT_DAGEN - 1))])).flat()
  const alle = bekeken.some(({ tijden }) => tijden.length > 0) ? bekeken : await bekijk(lokets, duur, totEnMet)
  return lokets.flatMap((loket) => alle.find((een) => een.loket === loket) ?? [])
}

async function bekijk(lokets: readonly Loket[], duur: number, gezochtTot: string): Promise<Bekeken[]> {
  if (lokets.length === 0) return []
  const standen = await laadPlaatsstanden(lokets, { van: beginVanDag(vandaag()), tot: beginVanDag(plusDagen(gezochtTot, 1)) })
  const vraag = { van: vandaag(), totEnMet: gezochtTot, duur, vanaf: boekgrens().vanaf, hoogstens: EERST }
  return lokets.map((loket) => {
    const stand = standen.get(loket.code) ?? LEEG
    const voorbeeld = regelingOp(stand.regelingen, vandaag())?.voorbeeld ?? true
    return { loket, stand, tijden: eersteVrije(stand, vraag).map((tijd) => tijd.van), voorbeeld, gezochtTot }
  })
}

const LEEG: Plaatsstand = { regelingen: [], dicht: [], bezet: [] }

function dagTussen(dag: string, totEnMet: string): string {
  if (dag < vandaag()) return vandaag()
  return dag > totEnMet ? totEnMet : dag
}
