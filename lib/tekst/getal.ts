import { inCenten } from '@/lib/gegevens/bedrag'
import { leesPositie } from '@/lib/gegevens/positie'
import type { Taal } from './talen'

const REGIO: Record<Taal, string> = { nl: 'nl-BE', en: 'en-GB' }
const ELDERS: Record<Taal, string> = { nl: 'een ander land', en: 'another country' }
const CENTEN = 100

/** An amount in euro as people read it: "€ 1.250,50". What is no amount stays as it was. */
export function toonBedrag(taal: Taal, bedrag: string): string {
  if (!/^\d+,\d{2}$/.test(bedrag)) return bedrag
  return new Intl.NumberFormat(REGIO[taal], { style: 'currency', currency: 'EUR' }).format(inCenten(bedrag) / CENTEN)
}

/** A country by its code; any other text is another country. */
export function toonLand(taal: Taal, land: string): string {
  if (!/^[A-Z]{2}$/.test(land)) return ELDERS[taal]
  return new Intl.DisplayNames(REGIO[taal], { type: 'region' }).of(land) ?? ELDERS[taal]
}

/** Where a device said that it was, as people read it: "51,21945° N, 4,40246° O (op 12 meter)". */
export function toonPositie(taal: Taal, geschreven: string): string {
  const positie = leesPositie(geschreven)
  if (!positie) return ''
  const graden = new Intl.NumberFormat(REGIO[taal], { minimumFractionDigits: 5 })
  const { breedte, lengte, meters } = positie
  const noord = `${graden.format(Math.abs(breedte))}° ${breedte < 0 ? (taal === 'nl' ? 'Z' : 'S') : 'N'}`
  const oost = `${graden.format(Math.abs(lengte))}° ${lengte < 0 ? 'W' : taal === 'nl' ? 'O' : 'E'}`
  return taal === 'nl' ? `${noord}, ${oost} (op ${meters} meter)` : `${noord}, ${oost} (within ${meters} metres)`
}
