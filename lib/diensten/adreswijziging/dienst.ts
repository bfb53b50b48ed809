import { defineFormulierdienst, opties, type VoorafBekend } from '@/lib/catalogus/define-dienst'
import { DienstRecord } from '@/lib/catalogus/dienst-record'
import { adresregel } from '@/lib/gegevens/adres'
import { MEERDERJARIG } from '@/lib/gegevens/leeftijd'
import record from './dienst.json'
import { proeffeiten } from './proeffeiten'
import { type Feiten, handelAf, isOnbekendAdres, moetKiezen, NIET_IN_LIJST, nieuwAdres, opmerkingen, regels, uitweg } from './regels'
import { BEWONING, type Inhoud, SITUATIES, schema, THUIS, VERWANTSCHAP } from './schema'
import { en } from './tekst.en'
import { nl } from './tekst.nl'
import { weten } from './weten'

/** Change of address: a normal move takes a street, a number and a date; the rest is known or chosen. */
export const dienst = defineFormulierdienst({
  record: DienstRecord.parse(record),
  niveau: 'low',
  schemaVersie: 1,
  schema,
  velden: {
    situatie: { soort: 'keuze', opties: opties(SITUATIES) },
    nieuwAdres: { soort: 'adres', gevonden: gevondenAdres },
    verhuisdatum: { soort: 'datum' },
    adresKeuze: { soort: 'keuze', opties: adresOpties },
    postcode: { soort: 'tekst', kort: true, autocomplete: 'postal-code' },
    wie: { soort: 'keuzes', opties: gezinsOpties, standaard: (feiten: Feiten) => feiten.gezin.map((lid) => lid.sleutel) },
    anderen: { soort: 'ja-nee' },
    anderePersonen: { soort: 'personen', max: 4 },
    bewoning: { soort: 'keuze', opties: opties(BEWONING) },
    bewonerNaam: { soort: 'tekst' },
    verwantschap: { soort: 'keuze', opties: opties(VERWANTSCHAP) },
    referentiepersoon: { soort: 'keuze', opties: opties(['bewoner', 'ik']) },
    thuis: { soort: 'keuzes', opties: opties(THUIS) },
    naamOpBel: { soort: 'verklaring' },
    telefoon: { soort: 'tekst', type: 'tel', autocomplete: 'tel', standaard: (feiten: Feiten) => feiten.telefoon },
  },
  stappen: [
    { id: 'situatie', velden: ['situatie'] },
    { id: 'nieuw-adres', niveau: 'substantial', velden: ['nieuwAdres', 'verhuisdatum'], toonWeten: true, feitenNa: true },
    { id: 'adres-kiezen', velden: ['adresKeuze'], toonAls: (_, feiten) => moetKiezen(feiten) },
    { id: 'adres-onbekend', velden: ['postcode'], toonAls: (inhoud, feiten) => inhoud.nieuwAdres !== undefined && isOnbekendAdres(inhoud, feiten) },
    { id: 'wie', velden: ['wie', 'anderen'] },
    { id: 'anderen', velden: ['anderePersonen'], toonAls: (inhoud) => inhoud.anderen === true },
    { id: 'woning', velden: ['bewoning'] },
    { id: 'bewoners', velden: ['bewonerNaam', 'verwantschap', 'referentiepersoon'], toonAls: (inhoud) => inhoud.bewoning === 'zelfde-gezin' },
    { id: 'thuis', velden: ['thuis', 'naamOpBel', 'telefoon'] },
  ],
  verloop: [
    { id: 'ontvangen', wachtOp: 'medewerker', termijnDagen: 3 },
    { id: 'woonstcontrole', wachtOp: 'derde', termijnDagen: 15, resultaten: ['positief', 'negatief'], wordtGevraagd: true },
    { id: 'beslissing', wachtOp: 'medewerker', termijnDagen: 5, besluit: true },
    { id: 'inschrijving', wachtOp: 'niemand', termijnDagen: 1 },
    { id: 'kaart', wachtOp: 'burger' },
  ],
  intrekbaarTot: 'ontvangen',
  vierOgen: ['geweigerd'],
  team: 'bevolking',
  tekst: { nl, en },
  feiten: () => import('./feiten'),
  gevolgen: () => import('./gevolgen'),
  feitenVooraf,
  proeffeiten,
  weten,
  regels,
  uitweg,
  handelAf,
  opmerkingen,
})

/** Who signed in strongly enough is in a household of the register, at least alone. */
function feitenVooraf({ heeftRegister, telefoon, vandaag, naam }: VoorafBekend): Feiten {
  const ik = { sleutel: 'ik', insz: '', naam, leeftijd: MEERDERJARIG, ik: true, ouders: [] }
  return { vandaag, sterk: heeftRegister, testnummersToegelaten: false, telefoon, gezin: heeftRegister ? [ik] : [], postcodesVanDeStad: [] }
}

function adresOpties(feiten: Feiten) {
  const treffers = (feiten.treffers ?? []).map((treffer) => ({ waarde: treffer.id, label: adresregel(treffer) }))
  return [...treffers, { waarde: NIET_IN_LIJST }]
}

function gevondenAdres(feiten: Feiten, inhoud: Partial<Inhoud>) {
  return isOnbekendAdres(inhoud, feiten) ? undefined : adresregel(nieuwAdres(inhoud, feiten))
}

function gezinsOpties(feiten: Feiten) {
  return feiten.gezin.map(({ sleutel, naam }) => ({ waarde: sleutel, label: naam }))
}
