import { plusMaanden } from '@/lib/platform/klok'
import { STRATEN } from '../adressen/straten'
import { maakInsz } from '../maak-insz'
import type { Verhaalgezin } from './gezinnen-van-verhalen'
import { ACHTERNAMEN, kies, MANNENNAMEN, VROUWENNAMEN } from './namen'
import type { NieuwePersoon } from './voeg-gezin-toe'
import { geborenVoor } from './wie'

const GEZINNEN = 90

/** How the households differ, over and over: how many grown-ups and how many children. */
const SAMENSTELLINGEN = [
  [1, 0],
  [2, 2],
  [2, 0],
  [1, 1],
  [1, 0],
  [2, 1],
  [2, 3],
  [1, 0],
] as const

/** The rest of the city: some 200 people, made by rule and the same every time, so that addresses can be inhabited. */
export function inwoners(vuldag: string): Verhaalgezin[] {
  return Array.from({ length: GEZINNEN }, (_, rang) => {
    const straat = kies(STRATEN, rang * 5 + 3)
    return {
      adres: { straat: straat.naam, huisnummer: String(1 + ((rang * 7) % straat.laatste)), postcode: straat.postcode },
      sinds: plusMaanden(vuldag, -(3 + ((rang * 11) % 240))),
      leden: ledenVan(rang, vuldag),
    }
  })
}

function ledenVan(rang: number, vuldag: string): NieuwePersoon[] {
  const [volwassenen, kinderen] = kies(SAMENSTELLINGEN, rang)
  const jaren = kinderen > 0 ? 30 + (rang % 15) : 24 + ((rang * 7) % 62)
  const achternaam = kies(ACHTERNAMEN, rang)
  const eerste = maakPersoon(rang * 6, vuldag, jaren, achternaam)
  const partner = { ...maakPersoon(rang * 6 + 1, vuldag, jaren - (rang % 4), kies(ACHTERNAMEN, rang + 11)), positie: rang % 2 ? '02' : '21' }
  const ouders = volwassenen === 2 ? [eerste, partner] : [eerste]
  const gehuwd = volwassenen === 2 && partner.positie === '02'
  const kroost = Array.from({ length: kinderen }, (_, volgnummer) => ({
    ...maakPersoon(rang * 6 + 2 + volgnummer, vuldag, 1 + ((rang + volgnummer * 3) % 16), achternaam),
    positie: '03',
    ouders: ouders.map(({ insz }) => insz),
  }))
  return [...ouders.map((ouder) => ({ ...ouder, burgerlijkeStaat: gehuwd ? '20' : '10' })), ...kroost]
}

/** `getal` is another one for everybody: it picks names and birthday, and makes the number unique. */
function maakPersoon(getal: number, vuldag: string, jaren: number, achternaam: string): NieuwePersoon {
  const geslacht = getal % 2 === 0 ? 'vrouw' : 'man'
  const geboortedatum = geborenVoor(vuldag, jaren, (getal * 13) % 360)
  return {
    insz: maakInsz(geboortedatum, geslacht, 30 + (getal % 400)),
    voornamen: [kies(geslacht === 'vrouw' ? VROUWENNAMEN : MANNENNAMEN, Math.floor(getal / 2))],
    achternaam,
    geslacht,
    geboortedatum,
  }
}
