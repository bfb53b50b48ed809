import { db } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { nieuweMandaatcode, nieuwId } from '@/lib/platform/ids'
import { isDag, later, minuten, naarDatum, nu, plusDagen, stadsNu, vandaag } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { sleutelHash, versleutel } from '@/lib/platform/versleuteling'
import { GROEPEN, uiterlijkeDag } from './regels'

/** How long the code of an invitation can be used. */
export const CODE_GELDIG = minuten(60 * 24 * 7)

const MAX_NAAM = 80

/** What somebody gives: to whom they mean, and the rest. */
export type Mandaatvraag = Voorwaarden & { voornaam: string; achternaam: string }

/** For which diensten it is, until when, and whether with the data and the documents of who gives it. */
export type Voorwaarden = { groepen: string[]; metGegevens: string; metDocumenten: string; totEnMet: string }

export type Mandaatfout = 'voornaam' | 'achternaam' | keyof Voorwaarden

/** What is wrong with it, in the order of the page. Pure but for the configured limit and today. */
export function controleerMandaat({ voornaam, achternaam, ...voorwaarden }: Mandaatvraag): Mandaatfout[] {
  const fouten: Mandaatfout[] = []
  if (!isNaam(voornaam)) fouten.push('voornaam')
  if (!isNaam(achternaam)) fouten.push('achternaam')
  return [...fouten, ...controleerVoorwaarden(voorwaarden)]
}

/** The same of what does not say who: given online or on paper. */
export function controleerVoorwaarden({ groepen, metGegevens, metDocumenten, totEnMet }: Voorwaarden): (keyof Voorwaarden)[] {
  const fouten: (keyof Voorwaarden)[] = []
  if (groepen.length === 0 || !groepen.every((groep) => (GROEPEN as readonly string[]).includes(groep))) fouten.push('groepen')
  if (metGegevens !== 'ja' && metGegevens !== 'nee') fouten.push('metGegevens')
  if (metDocumenten !== 'ja' && metDocumenten !== 'nee') fouten.push('metDocumenten')
  if (!isDag(totEnMet) || totEnMet < vandaag() || totEnMet > laatsteDag()) fouten.push('totEnMet')
  return fouten
}

/** The last day that a mandate may be given for today. */
export function laatsteDag(): string {
  return uiterlijkeDag(vandaag(), env().MANDAAT_MAX_MAANDEN)
}

/** A day that many give: a year from now, or the last that is allowed. */
export function gewoneDag(): string {
  const jaar = plusDagen(uiterlijkeDag(vandaag(), 12), -1)
  return [jaar, laatsteDag()].toSorted()[0] ?? jaar
}

/** How a code is stored. */
export function mandaatcodehash(code: string): string {
  return sleutelHash(code, 'mandaat')
}

/**
 * Gives a mandate as an invitation, with a code that works once. Nobody is looked up: whom the giver means is a name, and the code goes
 * from hand to hand. The code is given here and nowhere else.
 */
export async function geefMandaat(geverId: string, vraag: Mandaatvraag): Promise<Result<{ id: string; code: string }, Mandaatfout[]>> {
  const fouten = controleerMandaat(vraag)
  if (fouten.length > 0) return mislukt(fouten)
  const [id, code] = [nieuwId(), nieuweMandaatcode()]
  const bedoeld = JSON.stringify([vraag.voornaam.trim(), vraag.achternaam.trim()])
  await db.mandaat.create({
    data: {
      id,
      geverId,
      bedoeldVersleuteld: versleutel(bedoeld, `mandaat:${id}`),
      groepen: metAlle(vraag.groepen),
      metGegevens: vraag.metGegevens === 'ja',
      metDocumenten: vraag.metDocumenten === 'ja',
      totEnMet: naarDatum(vraag.totEnMet),
      herkomst: 'online',
      codeHash: mandaatcodehash(code),
      codeTot: later(nu(), CODE_GELDIG),
      gegevenOp: stadsNu(),
    },
  })
  return ok({ id, code })
}

/** Who gives everything gives no list beside it. */
export function metAlle(groepen: readonly string[]): string[] {
  return groepen.includes('alle') ? ['alle'] : [...new Set(groepen)]
}

function isNaam(naam: string): boolean {
  return naam.trim() !== '' && naam.length <= MAX_NAAM
}
