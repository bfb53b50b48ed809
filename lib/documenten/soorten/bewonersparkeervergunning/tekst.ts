import type { Documenttekst } from '../../define-documenttype'

const nl: Documenttekst = {
  naam: 'Parkeervergunning voor bewoners',
  bewijst: 'Dit document toont de vergunning om als bewoner te parkeren: voor welke auto, in welke zone en tot wanneer.',
  wie: 'Wie moet weten of deze auto hier als bewoner mag parkeren, mag op dit document voortgaan zolang het geldig is. De controle op straat kijkt naar de nummerplaat.',
  voorWie: 'Voor bewoners met een lopende parkeervergunning van de stad.',
  onderdelen: {
    vergunning: 'De vergunning',
    nummer: 'Vergunningsnummer',
    houder: 'Op naam van',
    nummerplaat: 'Nummerplaat',
    zone: 'Parkeerzone',
    van: 'Geldig vanaf',
    tot: 'Geldig tot en met',
  },
}

const en: Documenttekst = {
  naam: 'Resident’s parking permit',
  bewijst: 'This document shows the permit to park as a resident: for which car, in which zone and until when.',
  wie: 'Who must know whether this car may park here as a resident’s may rely on this document as long as it is valid. Checks in the street look at the number plate.',
  voorWie: 'For residents with a running parking permit of the city.',
  onderdelen: {
    vergunning: 'The permit',
    nummer: 'Permit number',
    houder: 'In the name of',
    nummerplaat: 'Number plate',
    zone: 'Parking zone',
    van: 'Valid from',
    tot: 'Valid up to and including',
  },
}

/** The words of the document, in Dutch and English: it is used here. */
export const tekst = { nl, en }
