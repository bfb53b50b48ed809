import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

const ORGANISATIE = { namensWie: 'voor-mijn-organisatie' }

/** A doctor with one car. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { andereNummerplaten: '', ondernemingsnummer: '0123.456.749' },
  bij: {
    'ondernemingsnummer.vorm': {
      wel: { ...ORGANISATIE, ondernemingsnummer: '0123.456.789' },
      niet: { ...ORGANISATIE, ondernemingsnummer: 'BE 123 456 749' },
    },
    'ander-zorgberoep': { wel: { beroep: 'ander-zorgberoep' }, niet: { beroep: 'vroedvrouw' } },
    'meer-voertuigen': { wel: { andereNummerplaten: '1-XYZ-987' } },
  },
}
