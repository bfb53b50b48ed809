import type { Taal } from '@/lib/tekst/talen'

/** Words that say nothing about which dienst is meant: little words, and where in the city somebody lives. */
const STOPWOORDEN: Record<Taal, string> = {
  nl: `de het een den der des t s te van voor in op aan bij met om uit tot naar over door onder als dan dat die dit deze daar er
    hier en of maar want ook nog al wel geen niet niks ik je jij ge gij u we wij ze zij hij hem haar hun me mij mijn mijne mijnen mn
    je jouw uw ons onze onzen zijn zij is ben bent was waren word wordt worden kan kunnen kun mag mogen moet moeten wil willen zou
    zal gaan ga gaat heb hebt heeft hebben had doe doen doet krijg krijgen krijgt hoe wat waar wanneer wie welke waarom hoeveel
    nodig graag iets iemand alles veel meer heel echt nu even toch zo dus via per ipv ivm tegen tussen terwijl zonder sinds
    vanaf vanuit wegens omwille gisteren vannacht boven beneden naartoe gemeente antwerpen antwerp stad antwerpse`,
  en: `a an the of for in on at by with to from into out about under over and or but so also not no i you he she it we they me my
    mine your our their his her its is am are was were be been being can could may must should would will do does did have has had
    get got getting how what where when who which why need want wants some any this that these those there here very just now
    please if as because while near antwerp more city municipality belgium`,
}

/** The districts of Antwerp and the quarters that people call by name. */
const PLAATSEN = `berchem borgerhout deurne ekeren hoboken merksem wilrijk berendrecht zandvliet lillo borsbeek bezali kiel luchtbal
  linkeroever zurenborg eilandje seefhoek stuivenberg dam rozemaai district districtshuis`

const verzameling = (woorden: string) => new Set(woorden.split(/\s+/))
const stopwoorden = { nl: verzameling(STOPWOORDEN.nl), en: verzameling(STOPWOORDEN.en) }
const plaatsen = verzameling(PLAATSEN)

/** What a search is about: its words without those that say nothing; all of them when nothing else was typed. */
export function kernVan(woorden: string[], taal: Taal): string[] {
  const kern = woorden.filter((woord) => !isStil(woord, taal))
  return kern.length > 0 ? kern : woorden
}

/** Whether a word says nothing about which dienst is meant: a stop word, a place in the city or its postcode. */
export function isStil(woord: string, taal: Taal): boolean {
  return stopwoorden[taal].has(woord) || plaatsen.has(woord) || /^2\d{3}$/.test(woord)
}
