import { type Dienstregel, LEVENSGEBEURTENISSEN, type Moment, THEMAS, type Thema } from '@/lib/catalogus/dienst-record'
import { pad, type Taal } from '@/lib/tekst/talen'

/** What somebody asked of the list: a word, a theme, a moment of a life, or several of them. */
export type Keuze = { zoek: string; thema?: Thema; moment?: Moment }

/** Longest question that a search takes. */
export const MAX_VRAAG = 100

/** The choice in an address; a theme or a moment that there is not counts as none. */
export function leesKeuze({ zoek = '', thema, moment }: { zoek?: string; thema?: string; moment?: string }): Keuze {
  return {
    zoek: zoek.trim().slice(0, MAX_VRAAG),
    thema: THEMAS.find((naam) => naam === thema),
    moment: LEVENSGEBEURTENISSEN.find((naam) => naam === moment),
  }
}

/** The address of the list with this choice. */
export function adresVan(taal: Taal, keuze: Keuze): string {
  const zoek = new URLSearchParams(Object.entries(keuze).filter(([, waarde]) => waarde))
  return `${pad(taal, '/diensten')}${zoek.size > 0 ? `?${zoek}` : ''}`
}

/** Whether a dienst is of the theme and the moment that were chosen. */
export function past({ theme, lifeEvents }: Dienstregel, { thema, moment }: Pick<Keuze, 'thema' | 'moment'>): boolean {
  return (!thema || theme === thema) && (!moment || lifeEvents.includes(moment))
}
