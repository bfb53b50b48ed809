import { woordenIn } from '@/lib/gegevens/zoektekst'
import type { Index } from './index-van'
import { splits } from './samenstelling'
import { type Naast, vormenNaast } from './spelling'
import { isStil } from './stopwoorden'
import { klankVan, stamVan, zonderGe } from './woordvormen'

/** One way to understand a word: the stems that it may stand for, and how much that counts, from 0 to 1; `zeker` is how likely it is when that is something else. */
export type Lezing = { stammen: readonly string[]; gewicht: number; zeker?: number }

/** A word of a search with every way to understand it; `hersteld` is the known word that a wrong one was read as. */
export type Vraagwoord = { woord: string; lezingen: readonly Lezing[]; isBekend: boolean; hersteld?: string }

/** How sure each way is. A keystroke that is wrong takes off `fout`. */
const ZEKER = { samen: 1, anders: 0.9, delen: 0.9, deelVan: 0.45, begin: 0.7, staart: 0.35, fout: 0.2, kortDeel: 0.5 }

type Woord = { woord: string; stam: string; isBekend: boolean; naast: Naast[]; lezingen: Lezing[] }

/** Of a search, or of a word, that goes on and on, only its beginning is read. */
const MEESTE_WOORDEN = 24
const MEESTE_LETTERS = 40
const KORTSTE_HERSTELDE = 5
const MEESTE_AFGEMAAKT = 8
const KORTSTE_DEEL = 3

/** Understands each word of a search that says something; all of them when none does. */
export function leesVraag(vraag: string, index: Index): Vraagwoord[] {
  const woorden = woordenIn(vraag)
    .slice(0, MEESTE_WOORDEN)
    .map((woord) => bekijk(woord.slice(0, MEESTE_LETTERS), index))
  leesAnders(woorden, index)
  leesAaneen(woorden, index)
  for (const woord of woorden) if (!isStil(woord.woord, index.taal)) leesWoord(woord, index)
  const kern = woorden.filter(({ woord, lezingen }) => lezingen.length > 0 || !isStil(woord, index.taal))
  if (kern.length === 0) for (const { lezingen, stam } of woorden) lezingen.push({ stammen: [stam], gewicht: 1 })
  return (kern.length > 0 ? kern : woorden).map((woord) => {
    const hersteld = hersteldeVan(woord, index)
    return { woord: woord.woord, lezingen: woord.lezingen, isBekend: woord.isBekend, ...(hersteld ? { hersteld } : {}) }
  })
}

/** The known word to offer for a wrong one; none for a short word, which is near any other, for one half typed, or for a compound. */
function hersteldeVan({ woord, isBekend, naast }: Woord, index: Index): string | undefined {
  if (isBekend || woord.length < KORTSTE_HERSTELDE) return undefined
  const isGoed = stammenMetBegin(klankVan(woord, index.taal), index).length > 0 || splits(woord, kentVan(index))
  return isGoed ? undefined : naast[0]?.woord
}

function bekijk(woord: string, index: Index): Woord {
  const stam = stamVan(woord, index.taal)
  const isBekend = index.zeldzaamheid.has(stam) || index.anders.has(stam) || isStil(woord, index.taal)
  const naast = isBekend ? [] : vormenNaast(klankVan(woord, index.taal), index.vormen)
  return { woord, stam, isBekend, naast, lezingen: [] }
}

/** "goed gedrag en zeden": what citizens say, as the catalogue says it; also with a wrong keystroke. */
function leesAnders(woorden: readonly Woord[], index: Index): void {
  const stammen = woorden.map(({ stam, naast }) => (naast.length === 1 && naast[0] ? naast[0].stam : stam))
  const leesAls = (plaats: number, doel: readonly string[], gewicht: number) => {
    const fouten = woorden[plaats]?.naast[0]?.fouten ?? 0
    woorden[plaats]?.lezingen.push({ stammen: doel, gewicht: gewicht * (1 - ZEKER.fout * fouten) })
  }
  for (let lengte = index.langsteAnders; lengte > 0; lengte--) {
    for (let plaats = 0; plaats + lengte <= stammen.length; plaats++) {
      for (const doel of index.anders.get(stammen.slice(plaats, plaats + lengte).join(' ')) ?? []) {
        for (let i = plaats; i < plaats + lengte; i++) leesAls(i, doel, ZEKER.anders)
      }
    }
  }
  for (const { stammen: delen, doel } of index.samen) {
    const plaatsen = delen.map((deel) => stammen.indexOf(deel))
    if (plaatsen.every((plaats) => plaats >= 0)) for (const plaats of plaatsen) leesAls(plaats, doel, ZEKER.samen)
  }
}

/** "grof vuil" is grofvuil. */
function leesAaneen(woorden: readonly Woord[], index: Index): void {
  for (const [plaats, eerste] of woorden.entries()) {
    const tweede = woorden[plaats + 1]
    const een = `${eerste.woord}${tweede?.woord ?? ''}`
    const stam = stamVan(een, index.taal)
    if (!tweede || een.length < 5 || !index.zeldzaamheid.has(stam)) continue
    for (const woord of [eerste, tweede]) woord.lezingen.push({ stammen: [stam], gewicht: ZEKER.samen })
  }
}

/** Itself, the words that it is made of, and, when nobody knows it, the words that it may have been meant as. */
function leesWoord({ woord, stam, naast, lezingen }: Woord, index: Index): void {
  const isAnders = lezingen.length > 0
  const kent = kentVan(index)
  const gesplitst = splits(woord, kent)
  const delen = gesplitst?.map((deel) => stamVan(deel, index.taal))
  const staatErin = index.zeldzaamheid.has(stam)
  if (staatErin) lezingen.push({ stammen: [stam], gewicht: 1 })
  if (delen) lezingen.push({ stammen: delen, gewicht: staatErin ? ZEKER.deelVan : ZEKER.delen, ...zekerVan(gesplitst) })
  if (staatErin || (isAnders && naast.length === 0)) return
  const werkwoord = index.taal === 'nl' ? zonderGe(woord) : undefined
  if (werkwoord && kent(werkwoord)) lezingen.push({ stammen: [stamVan(werkwoord, index.taal)], gewicht: ZEKER.samen })
  for (const begin of stammenMetBegin(stam, index)) lezingen.push({ stammen: [begin], gewicht: ZEKER.begin })
  const staart = staartVan(woord, kent)
  if (staart) lezingen.push({ stammen: [stamVan(staart, index.taal)], gewicht: ZEKER.staart })
  for (const { stam: goed, fouten } of naast) {
    const gewicht = 1 - ZEKER.fout * fouten
    // A short word is near many others.
    const zeker = 1 - (2 * fouten) / woord.length
    if (index.zeldzaamheid.has(goed)) lezingen.push({ stammen: [goed], gewicht, zeker })
    for (const doel of index.anders.get(goed) ?? []) lezingen.push({ stammen: doel, gewicht: gewicht * ZEKER.anders, zeker })
  }
}

/** Three letters are found in any long word. */
function zekerVan(delen: readonly string[] = []): { zeker?: number } {
  return delen.some(({ length }) => length <= KORTSTE_DEEL) ? { zeker: ZEKER.kortDeel } : {}
}

function kentVan(index: Index): (woord: string) => boolean {
  return (woord) => index.zeldzaamheid.has(stamVan(woord, index.taal))
}

/** What somebody who is still typing may be typing. */
function stammenMetBegin(begin: string, index: Index): string[] {
  if (begin.length < 3) return []
  const stammen: string[] = []
  for (const stam of index.zeldzaamheid.keys()) {
    if (stam.startsWith(begin)) stammen.push(stam)
    if (stammen.length === MEESTE_AFGEMAAKT) break
  }
  return stammen
}

/** The longest known word that an unknown one ends in: "griepprik" is some prik. */
function staartVan(woord: string, kent: (deel: string) => boolean): string | undefined {
  for (let knip = 3; knip <= woord.length - 4; knip++) if (kent(woord.slice(knip))) return woord.slice(knip)
  return undefined
}
