import { plusDagen } from '@/lib/platform/klok'
import { maakInsz } from '../../demo/registers/maak-insz'

/** A fictional inhabitant: everything about them follows from their place in the city. */
export type Bewoner = {
  insz: string
  voornamen: string[]
  achternaam: string
  geslacht: 'man' | 'vrouw'
  geboortedatum: string
  gezin: number
  positie: string
  adres: { straat: string; huisnummer: string; postcode: string }
  sinds: string
}

const VOORNAMEN = [
  'Anna',
  'Bram',
  'Chloé',
  'Daan',
  'Elif',
  'Fatima',
  'Gust',
  'Hanne',
  'Imane',
  'Jef',
  'Karel',
  'Lotte',
  'Mohamed',
  'Nele',
  'Omar',
  'Pia',
]
const ACHTERNAMEN = [
  'Janssens',
  'Peeters',
  'Maes',
  'Jacobs',
  'Mertens',
  'Willems',
  'Claes',
  'Goossens',
  'El Amrani',
  'Yılmaz',
  'Van den Broeck',
  'De Smet',
]
const STRATEN = ['Abdijstraat', 'Meir', 'Turnhoutsebaan', 'Bredabaan', 'Mechelsesteenweg', 'Statiestraat', 'Sint-Bernardsesteenweg', 'Paardenmarkt']
/** Households of one, two and four. */
const GEZIN = [0, 1, 1, 2, 2, 2, 2]
const DAGEN = 25_000

/** Who lives at this place; pure. */
export function bewoner(plaats: number): Bewoner {
  const geboortedatum = plusDagen('1938-01-01', plaats % DAGEN)
  const geslacht = plaats % 2 === 0 ? 'vrouw' : 'man'
  const gezin = Math.floor(plaats / GEZIN.length) * 3 + (GEZIN[plaats % GEZIN.length] ?? 0)
  const eerste = plaats % GEZIN.length === 0 || GEZIN[plaats % GEZIN.length] !== GEZIN[(plaats % GEZIN.length) - 1]
  return {
    insz: maakInsz(geboortedatum, geslacht, Math.floor(plaats / DAGEN)),
    voornamen: [uit(VOORNAMEN, plaats), uit(VOORNAMEN, plaats * 7 + 3)],
    achternaam: uit(ACHTERNAMEN, gezin),
    geslacht,
    geboortedatum,
    gezin: gezin + 1,
    positie: eerste ? '01' : '12',
    adres: { straat: uit(STRATEN, gezin), huisnummer: String((gezin % 400) + 1), postcode: `20${String((gezin % 7) * 10).padStart(2, '0')}` },
    sinds: plusDagen('2005-01-01', gezin % 7_000),
  }
}

/** The places of everyone who lives with somebody, as the register orders them. */
export function gezinsleden(plaats: number, mensen: number): number[] {
  const begin = plaats - (plaats % GEZIN.length)
  const samen = GEZIN.flatMap((gezin, nummer) => (gezin === GEZIN[plaats % GEZIN.length] && begin + nummer < mensen ? [begin + nummer] : []))
  const sleutel = (een: number) => `${bewoner(een).positie === '01' ? 0 : 1}${bewoner(een).geboortedatum}${bewoner(een).insz}`
  return samen.length === 1 ? samen : samen.toSorted((een, ander) => (sleutel(een) < sleutel(ander) ? -1 : 1))
}

function uit<T>(dingen: readonly T[], nummer: number): T {
  return dingen[nummer % dingen.length] as T
}
