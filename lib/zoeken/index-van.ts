import type { Dienstregel } from '@/lib/catalogus/dienst-record'
import { woordenIn } from '@/lib/gegevens/zoektekst'
import type { Taal } from '@/lib/tekst/talen'
import { splits } from './samenstelling'
import { kernVan } from './stopwoorden'
import { klankVan, stamVan } from './woordvormen'

/** Something that a search finds: a dienst, or a way into one with an address and a name of its own. */
export type Gevonden = Dienstregel

/** A dienst to find, with the running text of its record. */
export type Vindbaar = { dienst: Gevonden; tekst: string }

/** What the index knows of one dienst: how much each stem says of it, and by stem its name and keywords that have it, as sets of stems. */
export type Blad = { dienst: Gevonden; gewichten: ReadonlyMap<string, number>; uitdrukkingen: ReadonlyMap<string, readonly ReadonlySet<string>[]> }

/** All diensten in one language. `waar` says where a stem is; `zeldzaamheid` has every stem there is; `vormen` are known words as they sound. */
export type Index = {
  taal: Taal
  bladen: readonly Blad[]
  waar: ReadonlyMap<string, readonly Blad[]>
  zeldzaamheid: ReadonlyMap<string, number>
  vormen: ReadonlyMap<string, { woord: string; stam: string }>
  /** Other words of citizens: their stems, and what the catalogue calls it. */
  anders: ReadonlyMap<string, readonly string[][]>
  /** The same for what is said in several words that say something, which may stand in any order. */
  samen: readonly { stammen: readonly string[]; doel: readonly string[] }[]
  langsteAnders: number
}

/** How much a word says by where it stands; how fast saying it again stops to count, sooner where few words stand. */
const GEWICHT = { naam: 3, trefwoord: 2.2, samenvatting: 1, tekst: 0.2, deel: 0.6 }
const VERZADIGING = 1.6
const LENGTE = 0.7

/** The index of these diensten; `woorden` are citizens' words by what the catalogue calls it. */
export function maakIndex(diensten: readonly Vindbaar[], taal: Taal, woorden: Record<string, string>): Index {
  const vorm = new Map<string, string>()
  const vormen = new Map<string, { woord: string; stam: string }>()
  const stammen = (tekst: string) => kernVan(woordenIn(tekst), taal).map((woord) => noteer(woord))
  const ruw = diensten.map(({ dienst, tekst }) => ({
    dienst,
    naam: stammen(dienst.name[taal]),
    trefwoorden: dienst.keywords[taal].map(stammen),
    samenvatting: stammen(dienst.summary[taal]),
    tekst: stammen(tekst),
  }))
  const anders = leesAnders(woorden, taal, noteerVorm)
  const kent = (deel: string) => vorm.has(stamVan(deel, taal))
  const delenVan = (woord: string) => (splits(woord, kent) ?? []).map((deel) => stamVan(deel, taal))
  const delen = new Map([...vorm].map(([stam, woord]) => [stam, delenVan(woord).filter((deel) => deel !== stam)]))
  const geteld = ruw.map(({ dienst, naam, trefwoorden, samenvatting, tekst }) => {
    const som = new Map<string, number>()
    const tel = (stam: string, gewicht: number) => {
      som.set(stam, (som.get(stam) ?? 0) + gewicht)
      for (const deel of delen.get(stam) ?? []) som.set(deel, (som.get(deel) ?? 0) + gewicht * GEWICHT.deel)
    }
    for (const stam of naam) tel(stam, GEWICHT.naam)
    for (const stam of trefwoorden.flat()) tel(stam, GEWICHT.trefwoord)
    for (const stam of samenvatting) tel(stam, GEWICHT.samenvatting)
    for (const stam of tekst) tel(stam, GEWICHT.tekst)
    const lengte = [...som.values()].reduce((heel, gewicht) => heel + gewicht, 0)
    return {
      dienst,
      som,
      lengte,
      uitdrukkingen: perStam(
        [naam, ...trefwoorden].map((uitdrukking) => new Set(uitdrukking)),
        (uitdrukking) => uitdrukking,
      ),
    }
  })
  const doorsnee = geteld.reduce((heel, { lengte }) => heel + lengte, 0) / geteld.length
  const bladen = geteld.map(({ dienst, som, lengte, uitdrukkingen }) => {
    const verzadiging = VERZADIGING * (1 - LENGTE + (LENGTE * lengte) / doorsnee)
    return { dienst, uitdrukkingen, gewichten: new Map([...som].map(([stam, gewicht]) => [stam, gewicht / (gewicht + verzadiging)])) }
  })
  return { taal, bladen, waar: perStam(bladen, ({ gewichten }) => gewichten.keys()), vormen, zeldzaamheid: zeldzaamheidVan(bladen), ...anders }

  function noteer(woord: string): string {
    const stam = stamVan(woord, taal)
    if (!vorm.has(stam)) vorm.set(stam, woord)
    noteerVorm(woord, stam)
    return stam
  }

  function noteerVorm(woord: string, stam: string): void {
    const klank = klankVan(woord, taal)
    if (!vormen.has(klank)) vormen.set(klank, { woord, stam })
  }
}

/** Those that have a stem, by stem. */
function perStam<T>(alle: readonly T[], stammenVan: (een: T) => Iterable<string>): Map<string, T[]> {
  const waar = new Map<string, T[]>()
  for (const een of alle) {
    for (const stam of stammenVan(een)) {
      const hier = waar.get(stam)
      if (hier) hier.push(een)
      else waar.set(stam, [een])
    }
  }
  return waar
}

function zeldzaamheidVan(bladen: readonly Blad[]): Map<string, number> {
  const aantallen = new Map<string, number>()
  for (const { gewichten } of bladen) for (const [stam, gewicht] of gewichten) aantallen.set(stam, (aantallen.get(stam) ?? 0) + gewicht)
  return new Map([...aantallen].map(([stam, aantal]) => [stam, Math.log(1 + (bladen.length + 1) / (aantal + 0.5))]))
}

function leesAnders(woorden: Record<string, string>, taal: Taal, noteerVorm: (woord: string, stam: string) => void) {
  const anders = new Map<string, string[][]>()
  const samen: { stammen: string[]; doel: string[] }[] = []
  let langsteAnders = 1
  for (const [bedoeld, lijst] of Object.entries(woorden)) {
    const doel = woordenIn(bedoeld).map((woord) => stamVan(woord, taal))
    for (const ander of lijst.split(',')) {
      const delen = woordenIn(ander)
      const sleutel = delen.map((woord) => stamVan(woord, taal))
      if (delen.length === 1 && delen[0] && sleutel[0]) noteerVorm(delen[0], sleutel[0])
      const kern = kernVan(delen, taal).map((woord) => stamVan(woord, taal))
      if (kern.length > 1) {
        samen.push({ stammen: kern, doel })
        continue
      }
      langsteAnders = Math.max(langsteAnders, sleutel.length)
      const naam = sleutel.join(' ')
      anders.set(naam, [...(anders.get(naam) ?? []), doel])
    }
  }
  return { anders, samen, langsteAnders }
}
