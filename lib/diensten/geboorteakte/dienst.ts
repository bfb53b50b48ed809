import { defineFormulierdienst, opties } from '@/lib/catalogus/define-dienst'
import { DienstRecord } from '@/lib/catalogus/dienst-record'
import record from './dienst.json'
import { proeffeiten } from './proeffeiten'
import { type Feiten, handelAf, isVoorIemandAnders, NIET_IN_LIJST, opmerkingen, regels, uitweg, vraagtDoel } from './regels'
import { AFSCHRIFTTALEN, BESTEMMINGEN, DOELEN, HOEDANIGHEDEN, SOORTEN, schema, VOOR_WIE, WAAROM_AFSCHRIFT } from './schema'
import { en } from './tekst.en'
import { nl } from './tekst.nl'
import { weten } from './weten'

/** Birth certificate: an extract of one's own or one's child's takes two choices and nothing to type. */
export const dienst = defineFormulierdienst({
  record: DienstRecord.parse(record),
  niveau: 'substantial',
  schemaVersie: 1,
  schema,
  velden: {
    soort: { soort: 'keuze', opties: opties(SOORTEN) },
    voorWie: { soort: 'keuze', opties: opties(VOOR_WIE) },
    kind: { soort: 'keuze', opties: kindOpties },
    voornamen: { soort: 'tekst' },
    achternaam: { soort: 'tekst' },
    geboortedatum: { soort: 'datum' },
    geboorteplaats: { soort: 'tekst' },
    namenOuders: { soort: 'tekst' },
    hoedanigheid: { soort: 'keuze', opties: opties(HOEDANIGHEDEN) },
    bewijs: { soort: 'bestand', max: 3 },
    waaromAfschrift: { soort: 'keuze', opties: opties(WAAROM_AFSCHRIFT) },
    gevraagdDoor: { soort: 'tekst' },
    verzoekbrief: { soort: 'bestand', max: 2 },
    taal: { soort: 'keuze', opties: opties(AFSCHRIFTTALEN), standaard: () => 'nl' },
    bestemming: { soort: 'keuze', opties: opties(BESTEMMINGEN) },
    land: { soort: 'tekst', autocomplete: 'country-name' },
    doel: { soort: 'keuze', opties: opties(DOELEN) },
    toelichting: { soort: 'lange-tekst' },
  },
  stappen: [
    { id: 'wat', velden: ['soort'] },
    { id: 'voor-wie', velden: ['voorWie'], toonWeten: true, feitenNa: true },
    { id: 'kind', velden: ['kind'], feitenNa: true, toonAls: (inhoud) => inhoud.voorWie === 'kind' },
    {
      id: 'persoon',
      velden: ['voornamen', 'achternaam', 'geboortedatum', 'geboorteplaats', 'namenOuders'],
      toonAls: isVoorIemandAnders,
    },
    { id: 'hoedanigheid', velden: ['hoedanigheid', 'bewijs'], toonAls: isVoorIemandAnders },
    {
      id: 'afschrift',
      velden: ['waaromAfschrift', 'gevraagdDoor', 'verzoekbrief', 'taal'],
      toonAls: (inhoud) => inhoud.soort === 'afschrift',
    },
    { id: 'buitenland', velden: ['bestemming', 'land'], toonAls: (inhoud) => inhoud.soort === 'meertalig' },
    { id: 'gebruik', velden: ['doel'], feitenNa: true, toonAls: vraagtDoel },
    { id: 'toelichting', velden: ['toelichting'], toonAls: (inhoud) => isVoorIemandAnders(inhoud) || inhoud.doel === 'anders' },
  ],
  verloop: [
    { id: 'nazicht', wachtOp: 'medewerker', termijnDagen: 7, besluit: true },
    { id: 'document', wachtOp: 'niemand', termijnDagen: 1 },
  ],
  intrekbaarTot: 'nazicht',
  vierOgen: ['geweigerd'],
  team: 'bevolking',
  tekst: { nl, en },
  feiten: () => import('./feiten'),
  gevolgen: () => import('./gevolgen'),
  proeffeiten,
  feitenVooraf: ({ vandaag }): Feiten => ({ vandaag }),
  weten,
  regels,
  uitweg,
  handelAf,
  opmerkingen,
  bestaandDocument: { documenttype: 'uittreksel-geboorteakte', gekozen: { soort: 'uittreksel', voorWie: 'ikzelf' } },
})

function kindOpties({ kinderen = [] }: Feiten) {
  return [...kinderen.map(({ sleutel, naam }) => ({ waarde: sleutel, label: naam })), { waarde: NIET_IN_LIJST }]
}
