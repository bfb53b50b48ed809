import { type Recordregels, reden } from '@/lib/recordformulier/recordregels'
import { binnenDeStad, meerDanNul } from '@/lib/recordformulier/vaste-regels'

/** Swallows' nests: at a building in the city, left where they are (conditions 1 and 2). */
export const regels: Recordregels = {
  vooraf: ['hinder', 'werken-aan-gevel', 'nesten-weggehaald'],
  regels: [
    binnenDeStad('plaats'),
    meerDanNul('aantalNesten'),
    reden('soort-onbekend', (a) => a.is('soort', 'dat-weet-ik-niet'), {
      nl: 'Je weet niet welke zwaluw het is. We kijken het na op je foto’s.',
      en: 'You do not know which swallow it is. We look at your photos.',
    }),
  ],
}
