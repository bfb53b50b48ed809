import type { Blad, Gevonden, Index } from './index-van'
import type { Vraagwoord } from './lees-vraag'

/** How much it counts that a search is the name or a keyword, and that the next ones say it too; how hard a word that is missing weighs. */
const UITDRUKKING = 0.8
const VOLGENDE = 0.3
const DEKKING = 0.7

/** What a search found and how well it fits, best first. */
export type Treffer = { dienst: Gevonden; score: number }

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
  return index.bladen
    .map((blad) => ({ dienst: blad.dienst, score: scoreVan(blad) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)

  function scoreVan(blad: Blad): number {
    let score = 0
    let gedekt = 0
    for (const [plaats, { lezingen }] of vraag.entries()) {
      let beste = 0
      let dekking = 0
      for (const { stammen, gewicht } of lezingen) {
        const punten = som(stammen.map((stam) => (blad.gewichten.get(stam) ?? 0) * zeldzaam(stam))) / stammen.length
        const deel = stammen.filter((stam) => blad.gewichten.has(stam)).length / stammen.length
        if (gewicht * punten * deel > beste) {
          beste = gewicht * punten * deel
          dekking = gewicht * deel
        }
      }
      score += beste
      gedekt += (belang[plaats] ?? 0) * dekking
    }
    if (score === 0) return 0
    return (score / heel) * (gedekt / heel) ** DEKKING + UITDRUKKING * eensgezind(blad.uitdrukkingen.map(lijktOp))
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
