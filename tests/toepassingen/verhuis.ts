import type { Aanvrager } from '@/lib/aanvragen/aanvrager'
import { plusDagen, vandaag } from '@/lib/platform/klok'
import { eenInvuller } from '@/tests/aanvragen/invullen'
import { maakGezin, type Proefregisters } from '@/tests/bronnen/proefregisters'

const THUIS = { adres: { straat: 'Turnhoutsebaan', huisnummer: '110', postcode: '2140' } }

/** Somebody for whom a program files, with the numbers of their household. */
export type Wie = { insz: string; achternaam: string; gezin: string[] }

/** A household that the registers know and the portal does not, with the family name of the first. */
export async function eenOnbekende(registers: Proefregisters): Promise<Wie> {
  const gezin = await maakGezin(registers, [{ leeftijd: 34 }, { leeftijd: 36 }, { leeftijd: 7, ouders: [0, 1] }], THUIS)
  const [insz = ''] = gezin
  const { json } = await registers.vraag('/personen/GeefPersoon', { INSZ: insz })
  return { insz, achternaam: json.Naam?.Achternamen ?? '', gezin }
}

/** The same kind of household, of whom the first signed in before. */
export async function eenBekende(registers: Proefregisters): Promise<Wie & { aanvrager: Aanvrager }> {
  const { aanvrager, gezin } = await eenInvuller(registers)
  return { insz: aanvrager.insz ?? '', achternaam: aanvrager.achternaam, gezin, aanvrager }
}

/** A plain move of the whole household as a program sends it, with other answers where they are given; an undefined one is left out. */
export function verhuis({ insz, achternaam, gezin }: Wie, anders: Record<string, unknown> = {}) {
  const antwoorden = {
    situatie: 'gewoon',
    nieuwAdres: { straat: 'Abdijstraat', huisnummer: '12' },
    verhuisdatum: plusDagen(vandaag(), -2),
    wie: gezin,
    anderen: false,
    bewoning: 'leeg',
    thuis: ['avond'],
    naamOpBel: true,
    ...anders,
  }
  return { persoon: { insz, achternaam }, antwoorden: Object.fromEntries(Object.entries(antwoorden).filter(([, waarde]) => waarde !== undefined)) }
}
