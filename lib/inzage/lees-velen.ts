import { geefGeboorteakten, geefHuwelijksakten } from '@/lib/bronnen/akten/client'
import type { Geboorteakte } from '@/lib/bronnen/akten/geboorteakte'
import type { Huwelijksakte } from '@/lib/bronnen/akten/huwelijksakte'
import { geefVergunningen } from '@/lib/bronnen/parkeren/client'
import type { Vergunning } from '@/lib/bronnen/parkeren/vergunning'
import { geefGezinnen, geefPersonen, geefVerblijven } from '@/lib/bronnen/personen/client'
import type { Gezin, Persoon, Verblijf } from '@/lib/bronnen/personen/persoon'
import type { PerPersoon } from '@/lib/bronnen/vraag-velen'
import type { Insz } from '@/lib/gegevens/insz'
import { type Aanleiding, betrokkeneVan, noteerInzagen, type Wat } from './noteer-inzage'

/** Asks the population register for many people. Everyone's line is written first, all at once: without it nobody is asked about. */
export async function leesPersonen(aanleiding: Aanleiding, inszen: readonly Insz[]): Promise<PerPersoon<Persoon>> {
  await noteer(aanleiding, inszen, 'persoon', 'rijksregister')
  return geefPersonen(inszen)
}

/** Asks for the households of many people; everyone in them gets a line before the answers go on. */
export async function leesGezinnen(aanleiding: Aanleiding, inszen: readonly Insz[]): Promise<PerPersoon<Gezin>> {
  await noteer(aanleiding, inszen, 'gezin', 'rijksregister')
  const gezinnen = await geefGezinnen(inszen)
  const leden = antwoorden(gezinnen).flatMap(({ leden }) => leden.map(({ insz }) => insz))
  await noteer(aanleiding, anderen(leden, inszen), 'gezin', 'rijksregister')
  return gezinnen
}

/** Asks the DABS for the birth certificates of many people. */
export async function leesGeboorteakten(aanleiding: Aanleiding, inszen: readonly Insz[]): Promise<PerPersoon<Geboorteakte>> {
  await noteer(aanleiding, inszen, 'geboorteakte', 'dabs')
  return geefGeboorteakten(inszen)
}

/** Asks the DABS for the latest marriage certificates; the other spouses get a line before the answers go on. */
export async function leesHuwelijksakten(aanleiding: Aanleiding, inszen: readonly Insz[]): Promise<PerPersoon<Huwelijksakte>> {
  await noteer(aanleiding, inszen, 'huwelijksakte', 'dabs')
  const akten = await geefHuwelijksakten(inszen)
  const partners = antwoorden(akten).flatMap(({ partners }) => partners.map(({ insz }) => insz))
  await noteer(aanleiding, anderen(partners, inszen), 'huwelijksakte', 'dabs')
  return akten
}

/** Asks the population register for every main residence that each of many people had. */
export async function leesVerblijven(aanleiding: Aanleiding, inszen: readonly Insz[]): Promise<PerPersoon<Verblijf[]>> {
  await noteer(aanleiding, inszen, 'adresgeschiedenis', 'rijksregister')
  return geefVerblijven(inszen)
}

/** Asks the city's parking register for the permits of many residents. */
export async function leesVergunningen(aanleiding: Aanleiding, inszen: readonly Insz[]): Promise<PerPersoon<Vergunning>> {
  await noteer(aanleiding, inszen, 'vergunning', 'parkeerregister')
  return geefVergunningen(inszen)
}

async function noteer(aanleiding: Aanleiding, inszen: readonly Insz[], wat: Wat, bron: string): Promise<void> {
  const betrokkenen = inszen.map((insz) => betrokkeneVan({ insz }))
  await noteerInzagen(aanleiding, betrokkenen, wat, bron)
}

function antwoorden<T>(perPersoon: PerPersoon<T>): T[] {
  return [...perPersoon.values()].flatMap((antwoord) => (antwoord.ok ? [antwoord.waarde] : []))
}

/** Who has no line of this look yet. */
function anderen(inszen: readonly Insz[], gevraagd: readonly Insz[]): Insz[] {
  const bekend = new Set(gevraagd)
  return [...new Set(inszen)].filter((insz) => !bekend.has(insz))
}
