import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

const ANDER_KIND = { kind: 'iemand-anders' }

/** A child of the household with an A-kaart. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { ondersteuning: '', aKaartNummer: '0560 1234' },
  bij: {
    'kindAnders.volwassen': {
      wel: { ...ANDER_KIND, 'kindAnders-0-dag': '25 11 2008' },
      niet: { ...ANDER_KIND, 'kindAnders-0-dag': '26 11 2008' },
    },
    begeleiding: { wel: { ondersteuning: 'Een rolstoel.' } },
    'zonder-a-kaart': { wel: { aKaartNummer: '' } },
  },
}
