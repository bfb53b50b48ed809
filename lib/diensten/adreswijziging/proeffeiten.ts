import type { Feiten, Lid } from './regels'
import type { Inhoud } from './schema'

const IK: Lid = { sleutel: 'ik', insz: 'ik', naam: 'Robin Voorbeeld', leeftijd: 36, ik: true, ouders: [] }
const PARTNER: Lid = { sleutel: 'partner', insz: 'partner', naam: 'Kim Voorbeeld', leeftijd: 35, ik: false, ouders: [] }
const KIND: Lid = { sleutel: 'kind', insz: 'kind', naam: 'Sam Voorbeeld', leeftijd: 7, ik: false, ouders: [IK.insz, PARTNER.insz] }

/** A Belgian with a partner and a child, for whom each address that they type is one of the city. */
export function proeffeiten({ vandaag, inhoud: { nieuwAdres } }: { vandaag: string; inhoud: Partial<Inhoud> }): Feiten {
  const postcode = '2000'
  const adres = { straat: 'Voorbeeldstraat', huisnummer: '1', postcode, gemeente: 'Antwerpen', sinds: '2019-03-01' }
  return {
    vandaag,
    sterk: true,
    testnummersToegelaten: true,
    telefoon: '03 555 01 02',
    postcodesVanDeStad: [postcode],
    persoon: { naam: IK.naam, leeftijd: IK.leeftijd, belg: true, papierenDocument: false, adres, op: vandaag },
    gezin: [IK, PARTNER, KIND],
    treffers: nieuwAdres ? [{ ...nieuwAdres, id: 'voorbeeld', postcode, gemeente: 'Antwerpen' }] : [],
  }
}
