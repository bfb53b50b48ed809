import { type Recordvoorbeelden, WOONT_IN_GENT } from '@/lib/recordformulier/voorbeelden'

/** A hunter of the city. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { activiteit: 'jacht' },
  bij: {
    'woont-elders': { wel: {}, feiten: { wel: WOONT_IN_GENT } },
    drankvergunning: { wel: { activiteit: 'horeca-of-verkoop-van-dranken' } },
  },
}
