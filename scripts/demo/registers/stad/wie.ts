import { plusDagen, plusMaanden } from '@/lib/platform/klok'
import { maakInsz } from '../maak-insz'

type Geslacht = 'man' | 'vrouw'

/**
 * The people of the stories: years old on the day that the city is filled and days more than that, sex, and the
 * serial of their national number. Their birthdays follow from that day, so that ages and stories stay true.
 */
const WIE = {
  lotte: [34, 100, 'vrouw', 11],
  bram: [36, 40, 'man', 12],
  nel: [6, 60, 'vrouw', 13],
  staf: [3, 80, 'man', 14],
  youssef: [27, 30, 'man', 15],
  greet: [71, 20, 'vrouw', 16],
  achiel: [74, 20, 'man', 17],
  tom: [41, 70, 'man', 18],
  ellen: [40, 90, 'vrouw', 19],
  finn: [9, 50, 'man', 20],
  andrei: [38, 10, 'man', 21],
  noor: [17, 55, 'vrouw', 22],
  karim: [48, 15, 'man', 23],
  samira: [46, 25, 'vrouw', 24],
  marie: [45, 35, 'vrouw', 25],
  jan: [52, 45, 'man', 26],
} as const satisfies Record<string, [jaren: number, dagenMeer: number, Geslacht, volgnummer: number]>

export type Wie = keyof typeof WIE

/** What never changes of a person of the stories: national number, birthday and sex. */
export function kernVan(wie: Wie, vuldag: string): { insz: string; geboortedatum: string; geslacht: Geslacht } {
  const [jaren, dagenMeer, geslacht, volgnummer] = WIE[wie]
  const geboortedatum = geborenVoor(vuldag, jaren, dagenMeer)
  return { insz: maakInsz(geboortedatum, geslacht, volgnummer), geboortedatum, geslacht }
}

/** The birthday of who is so many years old on a day, and some days more. */
export function geborenVoor(dag: string, jaren: number, dagenMeer: number): string {
  return plusDagen(plusMaanden(dag, -12 * jaren), -dagenMeer)
}
