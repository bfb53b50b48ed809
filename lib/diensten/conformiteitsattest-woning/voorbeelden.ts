import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

const KAMERS = { soortWoning: 'gebouw-met-kamers' }

/** An owner who wants to let an empty house. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { bewoond: 'nee', aantalKamers: '4' },
  bij: {
    'buiten-de-stad': { wel: { 'adresWoning-postcode': '2500' } },
    'aantalKamers.nul': { wel: { ...KAMERS, aantalKamers: '0' }, niet: { ...KAMERS, aantalKamers: '1' } },
    'niet-de-eigenaar': { wel: { hoedanigheid: 'ik-vertegenwoordig-de-eigenaar' } },
    'ongeschikt-verklaard': { wel: { reden: 'de-woning-is-ongeschikt-of' }, niet: { reden: 'voor-een-huurwaarborg-van-het' } },
    bewoond: { wel: { bewoond: 'ja' } },
  },
}
