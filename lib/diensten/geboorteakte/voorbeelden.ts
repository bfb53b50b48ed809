import type { Uitweg } from '@/lib/catalogus/define-dienst'
import type { Voorbeeld, Voorbeelduitkomst } from '@/lib/catalogus/voorbeeld'
import type { Aktestand, Feiten } from './regels'

const GEVONDEN: Aktestand = { insz: '91632502228', gegevens: { aktenummer: '1001' } }
const VAN_KIND: Aktestand = { insz: '19650102651', gegevens: { aktenummer: '1003' } }

/** Somebody born in Antwerp, with one child, whose act is in the database. */
const feiten: Feiten = {
  vandaag: '2026-03-11',
  insz: '91632502228',
  persoon: { naam: 'Lotte Maria Janssens', geboorteplaats: 'Antwerpen', op: '2026-03-11T08:00:00.000Z' },
  kinderen: [{ sleutel: 'nel', insz: '19650102651', naam: 'Nel Verlinden' }],
  akte: GEVONDEN,
}

const eigen = { soort: 'uittreksel', voorWie: 'ikzelf' }
const vanKind = { soort: 'uittreksel', voorWie: 'kind', kind: 'nel' }
const buitenland = { bestemming: 'eu', land: 'Spanje', doel: 'trouwen' }
const afschrift = { soort: 'afschrift', voorWie: 'ikzelf', waaromAfschrift: 'notaris-rechtbank', gevraagdDoor: 'Notaris Peeters', taal: 'nl' }
const vanAnder = {
  soort: 'uittreksel',
  voorWie: 'iemand-anders',
  voornamen: 'Alma',
  achternaam: 'Janssens',
  'geboortedatum-dag': '14 7 1941',
  geboorteplaats: 'Antwerpen',
  hoedanigheid: 'erfgenaam',
  bewijs: ['bijlage-1'],
  doel: 'erfenis',
  toelichting: 'De notaris vraagt het.',
}

/** One example for each outcome and each code. */
export const voorbeelden: Voorbeeld<Feiten>[] = [
  goed('extract of one’s own act', eigen, automatisch('uittreksel-geboorteakte')),
  goed('extract of a child’s act, for the parent', vanKind, automatisch('uittreksel-geboorteakte'), { akte: VAN_KIND }),
  goed('extract for another country of the Union', { ...eigen, soort: 'meertalig', ...buitenland }, automatisch('uittreksel-geboorteakte-meertalig')),
  goed(
    'extract for outside the Union is given, with a remark',
    { ...eigen, soort: 'meertalig', ...buitenland, bestemming: 'buiten-eu' },
    {
      ...automatisch('uittreksel-geboorteakte-meertalig'),
      opmerkingen: ['buiten-eu'],
    },
  ),
  goed('extract for abroad of a child’s act', { ...vanKind, soort: 'meertalig', ...buitenland }, automatisch('uittreksel-geboorteakte-meertalig'), {
    akte: VAN_KIND,
  }),
  goed('full copy always passes a member of staff, also when the act is there', afschrift, dossier('afschrift')),
  goed(
    'full copy for the history needs no name of who asks',
    { ...afschrift, waaromAfschrift: 'geschiedenis', gevraagdDoor: '' },
    dossier('afschrift'),
  ),
  goed('full copy of a child’s act', { ...afschrift, voorWie: 'kind', kind: 'nel' }, dossier('afschrift'), { akte: undefined }),
  goed('act of somebody else', vanAnder, dossier('voor-iemand-anders'), { akte: undefined }),
  goed('full copy of somebody else’s act', { ...vanAnder, ...afschrift, voorWie: 'iemand-anders' }, dossier('afschrift', 'voor-iemand-anders')),
  goed(
    'child that the register does not name is somebody else',
    { ...vanAnder, voorWie: 'kind', kind: 'niet-in-lijst' },
    dossier('voor-iemand-anders'),
  ),
  goed('somebody without national number may ask for another’s act', vanAnder, dossier('voor-iemand-anders'), { insz: undefined, akte: undefined }),
  goed('an act of just under a hundred years', { ...vanAnder, 'geboortedatum-dag': '11 3 1926' }, dossier('voor-iemand-anders')),
  ...['akte-niet-gevonden', 'akte-niet-overgezet', 'geboren-in-buitenland', 'register-weigert', 'persoon-overleden', 'register-stil'].map(
    (beletsel) => goed(`the database gives nothing: ${beletsel}`, eigen, dossier(beletsel), { akte: { beletsel } }),
  ),
  goed('the registers are silent when the form about a child is sent', vanKind, dossier('register-stil'), {
    persoon: undefined,
    kinderen: undefined,
    akte: { beletsel: 'register-stil' },
  }),
  goed('own act without national number', eigen, weg('niet-in-register'), { insz: undefined }),
  goed('child’s act without national number', vanKind, weg('niet-in-register'), { insz: undefined }),
  goed('an act of more than a hundred years', { ...vanAnder, 'geboortedatum-dag': '10 3 1926' }, weg('ouder-dan-100-jaar', 'informatie')),
  fout('soort', 'soort.leeg', { ...eigen, soort: '' }),
  fout('soort', 'soort.leeg', { ...eigen, soort: 'perkament' }),
  fout('voorWie', 'voorWie.leeg', { ...eigen, voorWie: '' }),
  fout('kind', 'kind.leeg', { ...vanKind, kind: '' }),
  fout('kind', 'kind.onbekend', { ...vanKind, kind: 'van-de-buren' }),
  fout('voornamen', 'voornamen.leeg', { ...vanAnder, voornamen: ' ' }),
  fout('achternaam', 'achternaam.leeg', { ...vanAnder, achternaam: '' }),
  fout('geboortedatum-dag', 'geboortedatum.leeg', { ...vanAnder, 'geboortedatum-dag': '' }),
  fout('geboortedatum-dag', 'datum.vorm', { ...vanAnder, 'geboortedatum-dag': '31 2 1950' }),
  fout('geboortedatum-dag', 'geboortedatum.toekomst', { ...vanAnder, 'geboortedatum-dag': '12 3 2026' }),
  fout('geboorteplaats', 'geboorteplaats.leeg', { ...vanAnder, geboorteplaats: '' }),
  fout('geboorteplaats', 'tekst.te-lang', { ...vanAnder, geboorteplaats: 'A'.repeat(81) }),
  fout('hoedanigheid', 'hoedanigheid.leeg', { ...vanAnder, hoedanigheid: '' }),
  fout('bewijs', 'bewijs.leeg', { ...vanAnder, bewijs: [] }),
  fout('waaromAfschrift', 'waaromAfschrift.leeg', { ...afschrift, waaromAfschrift: '' }),
  fout('gevraagdDoor', 'gevraagdDoor.leeg', { ...afschrift, gevraagdDoor: '' }),
  fout('taal', 'taal.leeg', { ...afschrift, taal: 'en' }),
  fout('bestemming', 'bestemming.leeg', { ...eigen, soort: 'meertalig', ...buitenland, bestemming: '' }),
  fout('land', 'land.leeg', { ...eigen, soort: 'meertalig', ...buitenland, land: '' }),
  fout('land', 'land.belgie', { ...eigen, soort: 'meertalig', ...buitenland, land: 'België' }),
  fout('doel', 'doel.leeg', { ...vanAnder, doel: '' }),
  fout('toelichting', 'toelichting.leeg', { ...vanAnder, toelichting: '' }),
  fout('toelichting', 'toelichting.leeg', { ...eigen, soort: 'meertalig', ...buitenland, doel: 'anders' }),
]

function goed(naam: string, ingevuld: Voorbeeld<Feiten>['ingevuld'], uitkomst: Voorbeelduitkomst, anders: Partial<Feiten> = {}): Voorbeeld<Feiten> {
  return { naam, ingevuld, feiten: { ...feiten, ...anders }, uitkomst }
}

function fout(veld: string, code: string, ingevuld: Voorbeeld<Feiten>['ingevuld']): Voorbeeld<Feiten> {
  return { naam: `${veld}: ${code}`, ingevuld, feiten, uitkomst: { fouten: { [veld]: code } } }
}

function automatisch(documenttype: string) {
  return { afhandeling: 'automatisch' as const, redenen: [], documenten: [documenttype], opmerkingen: [] }
}

function dossier(...redenen: string[]) {
  return { afhandeling: 'dossier' as const, redenen, documenten: [], opmerkingen: redenen }
}

function weg(uitweg: string, soort: Uitweg['soort'] = 'afspraak') {
  return { uitweg, soort }
}
