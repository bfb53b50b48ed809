/** A text that people read, and where it stands. */
export type Tekst = { plaats: string; tekst: string }

/** What makes a text hard to read. */
export type Bezwaar = { plaats: string; wat: string; ernst: number; tekst: string }

/** More words than this do not stay in the head of who is tired. */
export const MAX_WOORDEN = 20
/** LIX of Björnsson (1968): up to 40 a text reads like an ordinary newspaper. In a short text one word weighs too much. */
export const MAX_LEESINDEX = 40
const MIN_WOORDEN_VOOR_INDEX = 30
const LANG_WOORD = 7
/** A longer word is cut in two, or explained. */
export const MAX_LETTERS = 22

/** Names that are as long as they are: of an authority, of a place to go, of the paper that a law asks for. */
const NAMEN = new Set([
  'energieprestatiecertificaat',
  'gegevensbeschermingsautoriteit',
  'vastgoedinformatieplatform',
  'volksvertegenwoordigers',
  'ziekteverzekeringsinstituut',
])

/** Words of an office, and what people say. */
const KANTOORWOORDEN: Readonly<Record<string, string>> = {
  aangaande: 'over',
  alsmede: 'en',
  alsook: 'en ook',
  betreffende: 'over',
  conform: 'volgens',
  derhalve: 'dus',
  desgevallend: 'als dat zo is',
  desgewenst: 'als je wilt',
  dienaangaande: 'daarover',
  'dient te': 'moet',
  'dienen te': 'moeten',
  doch: 'maar',
  evenwel: 'maar',
  gelieve: 'wil je',
  heden: 'vandaag',
  hieromtrent: 'hierover',
  indien: 'als',
  ingevolge: 'door',
  inzake: 'over',
  krachtens: 'volgens',
  middels: 'met',
  mits: 'als',
  nopens: 'over',
  omtrent: 'over',
  ontvankelijk: 'goed ingediend',
  reeds: 'al',
  respectievelijk: 'en',
  teneinde: 'om',
  tevens: 'ook',
  thans: 'nu',
  trachten: 'proberen',
  vermits: 'omdat',
  voornoemd: 'dit',
  wederom: 'weer',
  zulks: 'dat',
}

/** All that is hard in a text, the worst first. */
export function bezwarenTegen(teksten: readonly Tekst[]): Bezwaar[] {
  return teksten.flatMap(bezwarenVan).toSorted((a, b) => b.ernst - a.ernst)
}

/**
 * The sentences of a text: marks of its form are ends too, as a list and a colon are where a reader breathes. Of a
 * choice by number or kind (ICU) each is a sentence by itself.
 */
export function zinnenVan(tekst: string): string[] {
  const gewoon = tekst
    .replaceAll(/<\/?(?:li|p|lijst|titel|h\d)>/g, '. ')
    .replaceAll(/(?:=\d+|\b[a-z]+)\s*\{(?=[^}]*[ #])/g, '. ')
    .replaceAll(/<[^>]*>|[{}]/g, ' ')
  return gewoon
    .split(/(?<=[.!?:;])\s+|\n+/)
    .map((zin) => zin.trim())
    .filter((zin) => woordenVan(zin).length > 0)
}

/** LIX: words in a sentence, plus the share of words of seven letters and more, in per cent. */
export function leesindex(tekst: string): number {
  const woorden = woordenVan(tekst)
  const lang = woorden.filter((woord) => woord.length >= LANG_WOORD).length
  return woorden.length / Math.max(1, zinnenVan(tekst).length) + (100 * lang) / Math.max(1, woorden.length)
}

function bezwarenVan({ plaats, tekst }: Tekst): Bezwaar[] {
  const woorden = woordenVan(tekst)
  const bezwaren: Bezwaar[] = []
  for (const zin of zinnenVan(tekst)) {
    const aantal = woordenVan(zin).length
    if (aantal > MAX_WOORDEN) bezwaren.push({ plaats, wat: `${aantal} words in a sentence`, ernst: aantal / MAX_WOORDEN, tekst: zin })
  }
  const index = woorden.length < MIN_WOORDEN_VOOR_INDEX ? 0 : leesindex(tekst)
  if (index > MAX_LEESINDEX) bezwaren.push({ plaats, wat: `a reading index of ${index.toFixed(0)}`, ernst: index / MAX_LEESINDEX, tekst })
  for (const [woord, gewoon] of Object.entries(KANTOORWOORDEN)) {
    if (new RegExp(`(?<!\\p{L})${woord}(?!\\p{L})`, 'iu').test(tekst)) bezwaren.push({ plaats, wat: `"${woord}": say "${gewoon}"`, ernst: 1, tekst })
  }
  for (const woord of woorden) {
    if (woord.length > MAX_LETTERS && !NAMEN.has(woord.toLowerCase()))
      bezwaren.push({ plaats, wat: `"${woord}" has ${woord.length} letters`, ernst: woord.length / MAX_LETTERS, tekst })
  }
  return bezwaren
}

/** The words of a text; what is filled in counts as one. */
export function woordenVan(tekst: string): string[] {
  return tekst.replaceAll(/<[^>]*>/g, ' ').match(/\p{L}[\p{L}\p{N}’']*/gu) ?? []
}
