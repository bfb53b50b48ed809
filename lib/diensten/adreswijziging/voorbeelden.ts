import type { Uitweg } from '@/lib/catalogus/define-dienst'
import type { Voorbeeld, Voorbeelduitkomst } from '@/lib/catalogus/voorbeeld'
import type { Feiten, Lid } from './regels'

const ik: Lid = { sleutel: 'ik', insz: '91632502228', naam: 'Lotte Janssens', leeftijd: 34, ik: true, ouders: [] }
const partner: Lid = { sleutel: 'partner', insz: '89640102333', naam: 'Bram Verlinden', leeftijd: 36, ik: false, ouders: [] }
const kind: Lid = { sleutel: 'kind', insz: '19650102651', naam: 'Nel Verlinden', leeftijd: 6, ik: false, ouders: [ik.insz, partner.insz] }

const huidigAdres = { straat: 'Turnhoutsebaan', huisnummer: '110', postcode: '2140', gemeente: 'Antwerpen', sinds: '2020-09-01' }
const persoon = { naam: 'Lotte Janssens', leeftijd: 34, belg: true, papierenDocument: false, adres: huidigAdres, op: '2026-03-11T08:00:00.000Z' }
const nieuw = { id: '1', straat: 'Abdijstraat', huisnummer: '12', postcode: '2020', gemeente: 'Antwerpen' }

/** A Belgian adult with a partner and a child, who types an address that the register has once. */
const feiten: Feiten = {
  vandaag: '2026-03-11',
  sterk: true,
  testnummersToegelaten: true,
  persoon,
  gezin: [ik, partner, kind],
  treffers: [nieuw],
  postcodesVanDeStad: ['2020', '2140'],
}

const verhuis = {
  situatie: 'gewoon',
  'nieuwAdres-straat': 'Abdijstraat',
  'nieuwAdres-huisnummer': '12',
  'verhuisdatum-dag': '2026-03-02',
  wie: ['ik', 'partner', 'kind'],
  anderen: 'nee',
  bewoning: 'leeg',
  thuis: ['avond'],
  naamOpBel: 'ja',
}
const bijAnderen = { ...verhuis, bewoning: 'zelfde-gezin', bewonerNaam: 'Jan Wouters', verwantschap: 'niet-verwant', referentiepersoon: 'bewoner' }
const metVriend = {
  ...verhuis,
  anderen: 'ja',
  'anderePersonen-0-voornaam': 'Jan',
  'anderePersonen-0-achternaam': 'Wouters',
  'anderePersonen-0-dag': '2 1 1974',
}
const zwak: Partial<Feiten> = { sterk: false, persoon: undefined, gezin: [] }
const onbekend: Partial<Feiten> = { treffers: [] }
const zelfde = { 'nieuwAdres-straat': huidigAdres.straat, 'nieuwAdres-huisnummer': huidigAdres.huisnummer }
const nieuw2 = { ...nieuw, ...huidigAdres, id: '2', postcode: '2020' }
const twee: Partial<Feiten> = { treffers: [nieuw, { ...nieuw, id: '2', postcode: '2140' }] }

/** Reasons that the form never gives: the register has them when a decision is carried out. */
export const alleenBijBesluit = ['persoon-overleden', 'register-weigert']

/** One example for each outcome of the decision table (domain facts 1.3) and each code. */
export const voorbeelden: Voorbeeld<Feiten>[] = [
  goed('whole household, inside the city', verhuis, dossier()),
  goed('whole household, from another Belgian municipality', verhuis, dossier(), {
    persoon: { ...persoon, adres: { ...huidigAdres, postcode: '9000', gemeente: 'Gent' } },
  }),
  goed('on the eighth working day, today is in time', { ...verhuis, 'verhuisdatum-dag': '2026-02-27' }, dossier()),
  goed('after eight working days it is late, and still accepted', { ...verhuis, 'verhuisdatum-dag': '2026-02-26' }, late()),
  goed('one grown-up moves, the rest stays', { ...verhuis, wie: ['ik'] }, dossier('deel-van-gezin')),
  goed('moving in with people, as one household', bijAnderen, dossier('woont-bij-anderen')),
  goed('moving in with people, not as one household', { ...verhuis, bewoning: 'geen-gezin' }, dossier('woont-bij-anderen')),
  goed('the people who live there leave', { ...verhuis, bewoning: 'vertrekken' }, dossier()),
  goed('somebody from outside the household moves along', metVriend, dossier('personen-buiten-gezin')),
  goed('with a residence card', verhuis, dossier('verblijfskaart'), { persoon: { ...persoon, belg: false } }),
  goed('the register does not have the address', { ...verhuis, postcode: '2020' }, dossier('adres-onbekend'), onbekend),
  goed('the address register is silent', { ...verhuis, postcode: '2020' }, dossier('adres-onbekend'), { treffers: undefined }),
  goed('more than one address fits, one is chosen', { ...verhuis, adresKeuze: '2' }, dossier(), twee),
  goed('the same street and number in another district', { ...verhuis, adresKeuze: '2' }, dossier(), {
    treffers: [{ ...nieuw, ...huidigAdres }, nieuw2],
  }),
  goed(
    'the same street and number in another district, while the register is silent',
    { ...verhuis, ...zelfde, postcode: '2020' },
    dossier('adres-onbekend'),
    {
      treffers: undefined,
    },
  ),
  goed('more than one fits, none is it', { ...verhuis, adresKeuze: 'niet-in-lijst', postcode: '2020' }, dossier('adres-onbekend'), twee),
  goed('a minor moves with one parent', { ...verhuis, wie: ['ik', 'kind'] }, weg('minderjarige-een-ouder')),
  goed('a minor from outside the household moves along', { ...metVriend, 'anderePersonen-0-dag': '2 1 2015' }, weg('minderjarige-een-ouder')),
  goed('a minor leaves home', verhuis, weg('minderjarige-zelf'), { persoon: { ...persoon, leeftijd: 17 } }),
  goed('first registration from abroad', { ...verhuis, situatie: 'uit-buitenland' }, weg('eerste-inschrijving'), { persoon: undefined }),
  goed('not registered anywhere', verhuis, weg('eerste-inschrijving'), { persoon: undefined, gezin: [] }),
  goed('a Belgian comes back', { ...verhuis, situatie: 'uit-buitenland' }, weg('terugkeer'), { persoon: { ...persoon, adres: undefined } }),
  goed('leaving Belgium', { ...verhuis, situatie: 'naar-buitenland' }, weg('naar-buitenland')),
  goed('away for a while', { ...verhuis, situatie: 'tijdelijk' }, weg('tijdelijk', 'informatie')),
  goed('no fixed home', { ...verhuis, situatie: 'geen-vast-adres' }, weg('geen-vast-adres')),
  goed('a residence document on paper', { ...verhuis, situatie: 'papieren-document' }, weg('papieren-document')),
  goed('the register knows that it is on paper', verhuis, weg('papieren-document'), { persoon: { ...persoon, papierenDocument: true } }),
  goed('a weak sign-in, from abroad', { ...verhuis, situatie: 'uit-buitenland' }, weg('eerste-inschrijving'), zwak),
  goed('a weak sign-in, with a document on paper', { ...verhuis, situatie: 'papieren-document' }, weg('papieren-document'), zwak),
  goed('the new address is in another municipality', { ...verhuis, postcode: '9000' }, weg('andere-gemeente', 'informatie'), onbekend),
  fout('situatie', 'situatie.leeg', { ...verhuis, situatie: '' }),
  fout('nieuwAdres-straat', 'nieuwAdres.straat-leeg', { ...verhuis, 'nieuwAdres-straat': '' }),
  fout('nieuwAdres-huisnummer', 'nieuwAdres.huisnummer-leeg', { ...verhuis, 'nieuwAdres-huisnummer': '' }),
  fout('nieuwAdres-huisnummer', 'nieuwAdres.huisnummer-vorm', { ...verhuis, 'nieuwAdres-huisnummer': 'twaalf' }),
  fout('nieuwAdres-straat', 'nieuwAdres.ongewijzigd', verhuis, { treffers: [{ ...nieuw, ...huidigAdres }] }),
  fout('adresKeuze', 'nieuwAdres.ongewijzigd', { ...verhuis, adresKeuze: '1' }, { treffers: [{ ...nieuw, ...huidigAdres }, nieuw2] }),
  fout('postcode', 'nieuwAdres.ongewijzigd', { ...verhuis, ...zelfde, postcode: '2140' }, onbekend),
  fout('verhuisdatum-dag', 'verhuisdatum.leeg', { ...verhuis, 'verhuisdatum-dag': '' }),
  fout('verhuisdatum-dag', 'datum.vorm', { ...verhuis, 'verhuisdatum-dag': 'vorige week' }),
  fout('verhuisdatum-dag', 'verhuisdatum.toekomst', { ...verhuis, 'verhuisdatum-dag': '2026-03-12' }),
  fout('adresKeuze', 'adresKeuze.leeg', verhuis, twee),
  fout('adresKeuze', 'adresKeuze.leeg', { ...verhuis, adresKeuze: '7' }, twee),
  fout('postcode', 'postcode.leeg', verhuis, onbekend),
  fout('postcode', 'postcode.vorm', { ...verhuis, postcode: '20' }, onbekend),
  fout('wie', 'wie.leeg', { ...verhuis, wie: [] }),
  fout('wie', 'wie.zonder-jezelf', { ...verhuis, wie: ['partner', 'kind'] }),
  fout('wie', 'wie.onbekend', { ...verhuis, wie: ['ik', 'partner', 'kind', 'buur'] }),
  fout('anderen', 'anderen.leeg', { ...verhuis, anderen: '' }),
  fout('anderePersonen-0-voornaam', 'anderePersonen.leeg', { ...verhuis, anderen: 'ja' }),
  fout('anderePersonen-0-voornaam', 'persoon.voornaam-leeg', { ...metVriend, 'anderePersonen-0-voornaam': '' }),
  fout('anderePersonen-0-achternaam', 'persoon.achternaam-leeg', { ...metVriend, 'anderePersonen-0-achternaam': '' }),
  fout('anderePersonen-0-dag', 'persoon.geboortedatum-leeg', { ...metVriend, 'anderePersonen-0-dag': '' }),
  fout('anderePersonen-0-insz', 'insz.vorm', { ...metVriend, 'anderePersonen-0-insz': '12345678901' }),
  fout('bewoning', 'bewoning.leeg', { ...verhuis, bewoning: '' }),
  fout('bewonerNaam', 'bewonerNaam.leeg', { ...bijAnderen, bewonerNaam: '' }),
  fout('verwantschap', 'verwantschap.leeg', { ...bijAnderen, verwantschap: '' }),
  fout('referentiepersoon', 'referentiepersoon.leeg', { ...bijAnderen, referentiepersoon: '' }),
  fout('thuis', 'thuis.leeg', { ...verhuis, thuis: [] }),
  fout('naamOpBel', 'naamOpBel.leeg', { ...verhuis, naamOpBel: '' }),
  fout('anderePersonen-0-dag', 'persoon.geboortedatum-toekomst', { ...metVriend, 'anderePersonen-0-dag': '1 4 2026' }),
]

function goed(naam: string, ingevuld: Voorbeeld<Feiten>['ingevuld'], uitkomst: Voorbeelduitkomst, anders: Partial<Feiten> = {}): Voorbeeld<Feiten> {
  return { naam, ingevuld, feiten: { ...feiten, ...anders }, uitkomst }
}

function fout(veld: string, code: string, ingevuld: Voorbeeld<Feiten>['ingevuld'], anders: Partial<Feiten> = {}): Voorbeeld<Feiten> {
  return { naam: `${veld}: ${code}`, ingevuld, feiten: { ...feiten, ...anders }, uitkomst: { fouten: { [veld]: code } } }
}

function dossier(...redenen: string[]) {
  return { afhandeling: 'dossier' as const, redenen, documenten: ['ontvangstbewijs-adresaangifte'], opmerkingen: [] }
}

function late() {
  return { ...dossier('te-laat'), opmerkingen: ['te-laat'] }
}

function weg(uitweg: string, soort: Uitweg['soort'] = 'afspraak') {
  return { uitweg, soort }
}
