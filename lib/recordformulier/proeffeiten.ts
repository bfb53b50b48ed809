import type { DienstRecord } from '@/lib/catalogus/dienst-record'
import type { Recordfeiten } from './recordfeiten'

/** Somebody who does not exist, of whom the city knows what it knows of most people. */
const PERSOON = { naam: 'Robin Voorbeeld', adres: { straat: 'Voorbeeldstraat', huisnummer: '1', postcode: '2000', gemeente: 'Antwerpen' } }

/** The facts with which an editor tries the form of a record. */
export function proeffeitenVan({ requiresLogin, formFields }: DienstRecord, vandaag: string): Recordfeiten {
  const basis = { vandaag, testnummersToegelaten: true, postcodesVanDeStad: [PERSOON.adres.postcode], gezin: [] }
  if (!requiresLogin) return { ...basis, naam: '', zonderAanmelding: true }
  const ik = { sleutel: 'ik', naam: PERSOON.naam, leeftijd: 36, ik: true }
  const kind = { sleutel: 'kind', naam: 'Sam Voorbeeld', leeftijd: 7, ik: false }
  const metGezin = formFields.some(({ prefill }) => prefill?.startsWith('register:'))
  return {
    ...basis,
    naam: PERSOON.naam,
    email: 'robin@voorbeeld.example',
    telefoon: '03 555 01 02',
    persoon: { naam: PERSOON.naam, geboortedatum: '1990-05-12', adres: { ...PERSOON.adres, sinds: '2019-03-01' }, op: vandaag },
    gezin: metGezin ? [ik, kind] : [],
  }
}
