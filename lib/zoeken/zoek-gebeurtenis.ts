import type { Dienstregel } from '@/lib/catalogus/dienst-record'
import { woordenIn } from '@/lib/gegevens/zoektekst'
import { TALEN, type Taal } from '@/lib/tekst/talen'
import { type BekendeGebeurtenis, listLevensgebeurtenissen } from '@/lib/wegwijs/find-levensgebeurtenis'
import { kernVan } from './stopwoorden'
import { stamVan } from './woordvormen'

type Uitdrukking = { gebeurtenis: BekendeGebeurtenis; stammen: readonly string[] }

/** What people call each event: its name and its words, as stems. */
const UITDRUKKINGEN: Record<Taal, readonly Uitdrukking[]> = { nl: uitdrukkingen('nl'), en: uitdrukkingen('en') }

/**
 * The life event that a search is about: the one of which all words of some name are in it, the longest name first. In the
 * language of the page before the other.
 */
export function zoekGebeurtenis(vraag: string, taal: Taal): BekendeGebeurtenis | undefined {
  for (const van of [taal, ...TALEN.filter((ander) => ander !== taal)]) {
    const gevraagd = new Set(stammenVan(woordenIn(vraag), van))
    const treffers = UITDRUKKINGEN[van].filter(({ stammen }) => stammen.every((stam) => gevraagd.has(stam)))
    const [beste] = treffers.toSorted((een, ander) => ander.stammen.length - een.stammen.length)
    if (beste) return beste.gebeurtenis
  }
  return undefined
}

/**
 * The life event to show beside what a search found: one that the search names in full, else one that its best dienst belongs to.
 * A word that says something else in another sentence ("visa extension") brings no guide.
 */
export function zoekGids(vraag: string, taal: Taal, gevonden: readonly Pick<Dienstregel, 'lifeEvents'>[]): BekendeGebeurtenis | undefined {
  const gebeurtenis = zoekGebeurtenis(vraag, taal)
  const [beste] = gevonden
  if (!gebeurtenis || !beste || beste.lifeEvents.includes(gebeurtenis.moment)) return gebeurtenis
  return noemtHeel(vraag, gebeurtenis) ? gebeurtenis : undefined
}

/** Whether a search says nothing beside the name of an event. */
function noemtHeel(vraag: string, gebeurtenis: BekendeGebeurtenis): boolean {
  return TALEN.some((taal) => {
    const kern = stammenVan(kernVan(woordenIn(vraag), taal), taal)
    return UITDRUKKINGEN[taal].some((naam) => naam.gebeurtenis.slug === gebeurtenis.slug && kern.every((stam) => naam.stammen.includes(stam)))
  })
}

function uitdrukkingen(taal: Taal): Uitdrukking[] {
  return listLevensgebeurtenissen().flatMap((gebeurtenis) =>
    [gebeurtenis.naam[taal], ...gebeurtenis.zoekwoorden[taal]].map((tekst) => ({ gebeurtenis, stammen: stammenVan(veelzeggend(tekst, taal), taal) })),
  )
}

/** The words by which a name is known. Where only one of several says something, such as "child", all of them must be there. */
function veelzeggend(tekst: string, taal: Taal): string[] {
  const woorden = woordenIn(tekst)
  const kern = kernVan(woorden, taal)
  return kern.length === 1 ? woorden : kern
}

function stammenVan(woorden: readonly string[], taal: Taal): string[] {
  return [...new Set(woorden.map((woord) => stamVan(woord, taal)))]
}
