import { geborenOp, type Recordvoorbeelden, WOONT_IN_GENT } from '@/lib/recordformulier/voorbeelden'

const VIJFENZESTIG = { doelgroep: 'ik-ben-65-of-ouder-en-moeilijk' }

/** Somebody with a disability who buys ten vouchers themselves. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { doelgroep: 'ik-heb-een-handicap', aantal: '10', vertegenwoordiger: '' },
  bij: {
    'woont-elders': { wel: {}, feiten: { wel: WOONT_IN_GENT } },
    'doelgroep.jonger-dan-65': { wel: VIJFENZESTIG, niet: VIJFENZESTIG, feiten: { wel: geborenOp('1961-11-26'), niet: geborenOp('1961-11-25') } },
    'aantal.nul': { wel: { aantal: '0' }, niet: { aantal: '1' } },
    'iemand-anders-koopt': { wel: { vertegenwoordiger: 'An Peeters' } },
  },
}
