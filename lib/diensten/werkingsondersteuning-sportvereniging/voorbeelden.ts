import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

/** A club of eighty members, half of them young. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { district: 'antwerpen', leden: '80', jeugdleden: '40', extraOndersteuning: 'nee' },
  bij: {
    'ander-district': { wel: { district: 'wilrijk' } },
    'leden.nul': { wel: { leden: '0', jeugdleden: '0' }, niet: { leden: '1', jeugdleden: '0' } },
    'jeugdleden.meer-dan-leden': { wel: { jeugdleden: '81' }, niet: { jeugdleden: '80' } },
    'extra-ondersteuning': { wel: { extraOndersteuning: 'ja' } },
  },
}
