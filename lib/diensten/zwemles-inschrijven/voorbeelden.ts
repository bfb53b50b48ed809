import { geborenOp, type Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

const IKZELF = { voorWie: 'ikzelf' }
const ANDER_KIND = { kind: 'iemand-anders', 'kindAnders-0-dag': '25 11 2008' }

/** A child of the household. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { behoeften: '' },
  bij: {
    'zelf-minderjarig': { wel: IKZELF, niet: IKZELF, feiten: { wel: geborenOp('2008-11-26'), niet: geborenOp('2008-11-25') } },
    'kindAnders.volwassen': { wel: ANDER_KIND, niet: { ...ANDER_KIND, 'kindAnders-0-dag': '26 11 2008' } },
    ondersteuning: { wel: { behoeften: 'Draagt een hoorapparaat.' } },
  },
}
