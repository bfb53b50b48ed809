import { type Recordvoorbeelden, WOONT_IN_GENT } from '@/lib/recordformulier/voorbeelden'

const BUITEN_EU = { verkiezing: ['gemeenteraad-en-district'], euBurger: 'nee', 'sinds-dag': '2019-02-01' }

/** A citizen of the EU who votes for both. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { verkiezing: ['gemeenteraad-en-district', 'europees-parlement'], euBurger: 'ja', anderLand: 'nee' },
  bij: {
    'pas-hier': { wel: {}, feiten: { wel: WOONT_IN_GENT } },
    'euBurger.europa': { wel: { ...BUITEN_EU, verkiezing: ['europees-parlement'] }, niet: BUITEN_EU },
    'sinds.toekomst': { wel: { ...BUITEN_EU, 'sinds-dag': '2026-11-26' }, niet: BUITEN_EU },
    'korter-dan-5-jaar': { wel: { ...BUITEN_EU, 'sinds-dag': '2021-11-26' }, niet: { ...BUITEN_EU, 'sinds-dag': '2021-11-25' } },
    'ook-elders': { wel: { anderLand: 'ja' } },
  },
}
