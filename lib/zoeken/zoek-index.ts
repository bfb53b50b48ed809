import MiniSearch, { type SearchOptions } from 'minisearch'
import type { DienstRecord, Dienstregel } from '@/lib/catalogus/dienst-record'
import { findDienst, findRecord, listDiensten, listIngangen } from '@/lib/catalogus/find-dienst'
import { woordenIn } from '@/lib/gegevens/zoektekst'
import type { Taal } from '@/lib/tekst/talen'
import { samen, splits, staart } from './samenstellingen'
import { kernwoorden, stam } from './woorden'
import { ZELFDE_EN } from './zelfde-woorden.en'
import { ZELFDE_NL } from './zelfde-woorden.nl'

const ZELFDE: Record<Taal, Record<string, string>> = { nl: ZELFDE_NL, en: ZELFDE_EN }

/** What is looked through of a dienst, and how much a word of it says. */
const VELDEN = { naam: 6, trefwoorden: 6, samenvatting: 1.5, uitleg: 0.3 } as const
type Veld = keyof typeof VELDEN

/** What somebody probably means says less than what somebody typed. */
const BEDOELD = Object.fromEntries(Object.entries(VELDEN).map(([veld, gewicht]) => [veld, gewicht * 0.7]))

/** The catalogue in one language, ready to be searched. */
export type Zoekindex = { zoek: (vraag: string) => readonly Dienstregel[] }

/** A typing error is forgiven in a word of five letters, two in one of nine; short words are too alike. */
const vaag = (woord: string): number | false => (woord.length < 5 ? false : woord.length < 7 ? 1 : 2)

/** What scores less than this part of the best shares no more than a common word with the question. */
const MINSTENS = 0.15

/** Of a question that goes on, its beginning is looked at. */
const MEESTE_WOORDEN = 24

/** Builds the index of one language from every record and every way into a dienst; it holds nothing of a person. */
export async function maakZoekindex(taal: Taal): Promise<Zoekindex> {
  const regels = [...listDiensten(taal), ...ingangen()]
  const records = await Promise.all(regels.map(({ slug }) => findRecord(slug)))
  const teksten = regels.map((regel, plaats) => leesVelden(regel, records[plaats], taal))
  const vocabulaire = new Set(teksten.flatMap(({ naam, trefwoorden, samenvatting }) => woordenIn(`${naam} ${trefwoorden} ${samenvatting}`)))
  const kent = (woord: string) => vocabulaire.has(woord)
  const zelfde = zelfdeWoorden(taal)
  const index = new MiniSearch<{ id: number } & Record<Veld, string>>({
    fields: Object.keys(VELDEN),
    tokenize: (tekst) => kernwoorden(tekst, taal).flatMap((woord) => [woord, ...splits(woord, kent)]),
    processTerm: (woord) => stam(woord, taal),
  })
  index.addAll(teksten.map((velden, id) => ({ id, ...velden })))

  const opties: SearchOptions = {
    boost: VELDEN,
    bm25: { k: 0.6, b: 0.7, d: 0.1 },
    tokenize: (vraag) => uitgebreid(kernwoorden(vraag, taal).slice(0, MEESTE_WOORDEN), kent),
    fuzzy: vaag,
    prefix: (woord) => woord.length > 3,
    weights: { fuzzy: 0.35, prefix: 0.3 },
  }
  return {
    zoek: (vraag) => {
      const bedoeld = { queries: zelfdeVoor(vraag, taal, zelfde), boost: BEDOELD }
      const gevonden = index.search({ combineWith: 'OR', queries: [vraag, bedoeld] }, opties)
      const genoeg = (gevonden[0]?.score ?? 0) * MINSTENS
      return gevonden.filter(({ score }) => score >= genoeg).flatMap(({ id }) => regels[id as number] ?? [])
    },
  }
}

/** The words of a question with those that it is made of, and those that its neighbours make. */
function uitgebreid(woorden: string[], kent: (woord: string) => boolean): string[] {
  const delen = woorden.flatMap((woord) => {
    if (kent(woord)) return []
    const twee = splits(woord, kent)
    return twee.length > 0 ? twee : staart(woord, kent)
  })
  return [...woorden, ...delen, ...samen(woorden, kent)]
}

/** A way into a dienst is found by its own name and words. */
function ingangen(): Dienstregel[] {
  return listIngangen().flatMap(({ dienst, choose: _, ...eigen }) => {
    const heel = findDienst(dienst)
    return heel ? [{ ...heel, ...eigen }] : []
  })
}

function leesVelden(regel: Dienstregel, record: DienstRecord | undefined, taal: Taal): Record<Veld, string> {
  const zinnen = [record?.description, ...(record?.conditions ?? []), ...(record?.bring ?? [])]
  return {
    naam: regel.name[taal],
    trefwoorden: regel.keywords[taal].join(' '),
    samenvatting: regel.summary[taal],
    uitleg: zinnen.map((zin) => zin?.[taal] ?? '').join(' '),
  }
}

type Zelfde = { zinnen: [woorden: string, betekent: string][]; stammen: Map<string, string> }

function zelfdeWoorden(taal: Taal): Zelfde {
  const alle = Object.entries(ZELFDE[taal])
  return {
    zinnen: alle.filter(([woord]) => woord.includes(' ')),
    stammen: new Map(alle.filter(([woord]) => !woord.includes(' ')).map(([woord, betekent]) => [stam(woord, taal), betekent])),
  }
}

/** What the words and turns of phrase of a question mean in the words of the catalogue. */
function zelfdeVoor(vraag: string, taal: Taal, { zinnen, stammen }: Zelfde): string[] {
  const woorden = woordenIn(vraag)
  const heel = ` ${woorden.join(' ')} `
  return [
    ...zinnen.flatMap(([zin, betekent]) => (heel.includes(` ${zin} `) ? [betekent] : [])),
    ...woorden.flatMap((woord) => stammen.get(stam(woord, taal)) ?? []),
  ]
}
