import type { DienstRecord } from '@/lib/catalogus/dienst-record'
import { findDienst, findRecord, listDiensten, listIngangen } from '@/lib/catalogus/find-dienst'
import { volgtPublicatie } from '@/lib/catalogus/gepubliceerd'
import { woordenIn } from '@/lib/gegevens/zoektekst'
import { TALEN, type Taal } from '@/lib/tekst/talen'
import { type Gevonden, type Index, maakIndex } from './index-van'
import { leesVraag, type Vraagwoord } from './lees-vraag'
import { rangschik, type Treffer } from './rangschik'
import { WOORDEN_EN } from './woorden.en'
import { WOORDEN_NL } from './woorden.nl'

export type { Gevonden }

/**
 * What a search gave, best first. `bedoeld` is the search with known words for those that it does not know. `isTwijfel`: nothing is about
 * enough of the search to be called found, and what comes nearest is only offered.
 */
export type Uitslag = { diensten: readonly Gevonden[]; bedoeld?: string; isTwijfel?: true }

/** A find in the other language counts less; one that is far below the best, or next to nothing, does not count. */
const ANDERE_TAAL = 0.55
const ONDERGRENS = 0.3
const LAAGSTE = 0.2
const MEEST = 24
/** Of the best few, one must be about so much of the search to be found, or else to be offered; below that it is about nothing that the city does. */
const ZEKER = 0.435
const TWIJFEL = 0.28
const BESTE = 3

const WOORDEN = { nl: WOORDEN_NL, en: WOORDEN_EN }
const indexen = volgtPublicatie(() => maakIndexen())

/** The diensten and ways in that a search in citizens' words fits, in either language; all by name without a search. */
export async function zoekDiensten(vraag: string, taal: Taal): Promise<Uitslag> {
  if (!vraag.trim()) return { diensten: listDiensten(taal) }
  const index = await indexen()
  const vragen = { nl: leesVraag(vraag, index.nl), en: leesVraag(vraag, index.en) }
  const scores = new Map<string, Treffer>()
  for (const van of TALEN) {
    for (const { dienst, score, zekerheid } of rangschik(vragen[van], index[van])) {
      const hier = score * (van === taal ? 1 : ANDERE_TAAL)
      if (hier > (scores.get(dienst.slug)?.score ?? 0)) scores.set(dienst.slug, { dienst, score: hier, zekerheid })
    }
  }
  const gevonden = [...scores.values()].toSorted((a, b) => b.score - a.score)
  const zekerheid = Math.max(0, ...gevonden.slice(0, BESTE).map((treffer) => treffer.zekerheid))
  const grens = Math.max(LAAGSTE, (gevonden[0]?.score ?? 0) * ONDERGRENS)
  const hoogstens = zekerheid >= ZEKER ? MEEST : zekerheid >= TWIJFEL ? BESTE : 0
  const diensten = gevonden.filter(({ score }) => score >= grens).slice(0, hoogstens)
  const andere = vragen[taal === 'nl' ? 'en' : 'nl']
  const bedoeld = bedoeldeVraag(vraag, vragen[taal], andere)
  return { diensten: diensten.map(({ dienst }) => dienst), bedoeld, ...(zekerheid < ZEKER && diensten.length > 0 ? { isTwijfel: true } : {}) }
}

/** The search as it was typed, with known words for those that are wrong; none when every word is known in a language. */
function bedoeldeVraag(getypt: string, vraag: readonly Vraagwoord[], andere: readonly Vraagwoord[]): string | undefined {
  const kent = new Set(andere.filter(({ isBekend }) => isBekend).map(({ woord }) => woord))
  const goed = new Map(vraag.flatMap(({ woord, hersteld }) => (hersteld && !kent.has(woord) ? [[woord, hersteld]] : [])))
  if (goed.size === 0) return undefined
  const delen = getypt
    .trim()
    .split(/\s+/)
    .map((deel) => {
      const woorden = woordenIn(deel)
      return woorden.some((woord) => goed.has(woord)) ? woorden.map((woord) => goed.get(woord) ?? woord).join(' ') : deel
    })
  return delen.join(' ')
}

/** Made at the first search of a process, and at the first after editors published something. */
async function maakIndexen(): Promise<Record<Taal, Index>> {
  const ingangen = listIngangen().flatMap(({ dienst, choose: _, ...eigen }) => {
    const heel = findDienst(dienst)
    return heel ? [{ dienst: { ...heel, ...eigen }, record: undefined }] : []
  })
  const diensten = await Promise.all(listDiensten('nl').map(async (dienst) => ({ dienst, record: await findRecord(dienst.slug) })))
  const indexVan = (taal: Taal) =>
    maakIndex(
      [...diensten, ...ingangen].map(({ dienst, record }) => ({ dienst, tekst: record ? lopendeTekst(record, taal) : '' })),
      taal,
      WOORDEN[taal],
    )
  return { nl: indexVan('nl'), en: indexVan('en') }
}

function lopendeTekst({ description, conditions, procedure, bring }: DienstRecord, taal: Taal): string {
  return [description, ...conditions, ...procedure, ...bring].map((tekst) => tekst[taal]).join(' ')
}
