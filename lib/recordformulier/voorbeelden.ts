import type { Recordfeiten } from './recordfeiten'

type Ingevuld = Record<string, string | string[]>

/**
 * The examples of a dienst with rules, filled in on 25 November 2026. `goed` is a whole form without a fault, a way out or a
 * reason; what it does not say is the first choice, today, and something of the right kind. `bij` has for each code what must
 * be changed in it for that rule to speak (`wel`), and what comes nearest without (`niet`; `goed` itself when it is left
 * out). A date may stand whole in its first box.
 */
export type Recordvoorbeelden = {
  goed: Ingevuld
  bij: Record<string, { wel: Ingevuld; niet?: Ingevuld; feiten?: { wel: Partial<Recordfeiten>; niet?: Partial<Recordfeiten> } }>
}

/** Somebody of whom the city knows who and where they are, and whom they live with. */
export const BEKENDE: Recordfeiten = {
  vandaag: '2026-11-25',
  testnummersToegelaten: true,
  naam: 'Lotte Janssens',
  persoon: {
    naam: 'Lotte Janssens',
    geboortedatum: '1991-06-12',
    adres: { straat: 'Turnhoutsebaan', huisnummer: '110', postcode: '2140', gemeente: 'Antwerpen', sinds: '2020-09-01' },
    op: '2026-11-25T08:00:00.000Z',
  },
  postcodesVanDeStad: ['2000', '2018', '2020', '2030', '2040', '2050', '2060', '2100', '2140', '2150', '2170', '2180', '2600', '2610', '2660'],
  gezin: [
    { sleutel: 'ik', naam: 'Lotte Janssens', leeftijd: 35, ik: true },
    { sleutel: 'partner', naam: 'Bram Verlinden', leeftijd: 36, ik: false },
    { sleutel: 'kind', naam: 'Nel Verlinden', leeftijd: 6, ik: false },
  ],
}

/** The same person, who is registered in another municipality. */
export const WOONT_IN_GENT: Partial<Recordfeiten> = {
  persoon: {
    naam: 'Lotte Janssens',
    geboortedatum: '1991-06-12',
    adres: { straat: 'Veldstraat', huisnummer: '2', postcode: '9000', gemeente: 'Gent', sinds: '2020-09-01' },
    op: '2026-11-25T08:00:00.000Z',
  },
}

/** The same person, born on another day. */
export function geborenOp(geboortedatum: string): Partial<Recordfeiten> {
  return BEKENDE.persoon ? { persoon: { ...BEKENDE.persoon, geboortedatum } } : {}
}
