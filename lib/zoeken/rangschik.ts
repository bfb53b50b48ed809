import type { Blad, Gevonden, Index } from './index-van'
import type { Vraagwoord } from './lees-vraag'

/** How much it counts that a search is the name or a keyword, and that the next ones say it too; how hard a word that is missing weighs. */
const UITDRUKKING = 0.8
const VOLGENDE = 0.3
const DEKKING = 0.7
/** How much a word weighs that we do not know: as one that says much. How fast a guess stops to be sure. */
const ONBEKEND = 7
const GOK = 1.5

/** What a search found and how well it fits, best first. `zekerheid` is how much of the search it is about, from 0 to 1. */
export type Treffer = { dienst: Gevonden; score: number; zekerheid: number }

/**
 * How well each dienst fits: for every word the best way to understand it (never their sum), rare words more than
 * common ones, less when words are missing, more when the search is what the name or a keyword says.
 */
export function rangschik(vraag: readonly Vraagwoord[], index: Index): Treffer[] {
  const zeldzaam = (stam: string) => index.zeldzaamheid.get(stam) ?? 0
  const belang = vraag.map(({ lezingen }) =>
    Math.max(1, ...lezingen.map(({ stammen, gewicht }) => (gewicht * som(stammen.map(zeldzaam))) / Math.max(1, stammen.length))),
  )
  const heel = som(belang)
  /** A word that says nothing to us may be what it is about; a number is not. */
  const gewogen = vraag.map(({ woord, lezingen }, plaats) => (lezingen.length > 0 || /^\d+$/.test(woord) ? (belang[plaats] ?? 0) : ONBEKEND))
  const alles = som(gewogen)
  /** Most diensten have none of these, and most of their words have none either. */
  const gezocht = new Set(vraag.flatMap(({ lezingen }) => lezingen.flatMap(({ stammen }) => stammen)))
  const treffers: Treffer[] = []
  const waar = metIets(index.waar)
  // In the order of the index, so that what fits alike stands alike.
  for (const blad of index.bladen.filter((een) => waar.has(een))) {
    const { score, zekerheid } = scoreVan(blad)
    if (score > 0) treffers.push({ dienst: blad.dienst, score, zekerheid })
  }
  return treffers.toSorted((a, b) => b.score - a.score)

  /** What has one of the stems, once. */
  function metIets<T>(perStam: ReadonlyMap<string, readonly T[]>): Set<T> {
    return new Set([...gezocht].flatMap((stam) => perStam.get(stam) ?? []))
  }

  function scoreVan(blad: Blad): { score: number; zekerheid: number } {
    let score = 0
    let gedekt = 0
    let gekend = 0
    for (const [plaats, { lezingen }] of vraag.entries()) {
      let beste = 0
      let dekking = 0
      let gokt = 0
      for (const { stammen, gewicht, zeker = gewicht } of lezingen) {
        let punten = 0
        let aantal = 0
        for (const stam of stammen) {
          const weegt = blad.gewichten.get(stam)
          if (weegt === undefined) continue
          punten += weegt * zeldzaam(stam)
          aantal += 1
        }
        const deel = aantal / stammen.length
        const telt = (gewicht * punten * deel) / stammen.length
        if (telt > beste) {
          beste = telt
          dekking = gewicht * deel
          gokt = (zeker * deel) ** GOK
        }
      }
      score += beste
      gedekt += (belang[plaats] ?? 0) * dekking
      gekend += (gewogen[plaats] ?? 0) * gokt
    }
    if (score === 0) return { score, zekerheid: 0 }
    const uitdrukking = UITDRUKKING * eensgezind([...metIets(blad.uitdrukkingen)].map(lijktOp))
    return { score: (score / heel) * (gedekt / heel) ** DEKKING + uitdrukking, zekerheid: gekend / alles }
  }

  /** From 0 to 1: how much a name or keyword and the search have in common. */
  function lijktOp(uitdrukking: ReadonlySet<string>): number {
    let gemeen = 0
    let over = 0
    const gevonden = new Set<string>()
    for (const [plaats, { lezingen }] of vraag.entries()) {
      let beste = 0
      for (const { stammen, gewicht } of lezingen) {
        const hier = stammen.filter((stam) => uitdrukking.has(stam))
        for (const stam of hier) gevonden.add(stam)
        beste = Math.max(beste, (gewicht * hier.length) / stammen.length)
      }
      gemeen += (belang[plaats] ?? 0) * beste
      over += (belang[plaats] ?? 0) * (1 - beste)
    }
    const rest = som([...uitdrukking].filter((stam) => !gevonden.has(stam)).map(zeldzaam))
    return gemeen / (gemeen + over + rest)
  }
}

/** From 0 to 1: what the best says, and less of it when the two behind it say nothing of the kind. */
function eensgezind(gelijkenissen: readonly number[]): number {
  const [eerste = 0, tweede = 0, derde = 0] = gelijkenissen.toSorted((a, b) => b - a)
  return (eerste + VOLGENDE * tweede + VOLGENDE ** 2 * derde) / (1 + VOLGENDE + VOLGENDE ** 2)
}

function som(getallen: readonly number[]): number {
  return getallen.reduce((a, b) => a + b, 0)
}
