import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

const ANDER_KIND = { voorWie: 'voor-mijn-kind', betrokkene: 'iemand-anders' }
const VERBETER = { soortAanvraag: 'iets-verbeteren', huidigGegeven: 'Janssen' }

/** Somebody who wants to see their own data. */
export const voorbeelden: Recordvoorbeelden = {
  goed: {},
  bij: {
    'betrokkeneAnders.volwassen': {
      wel: { ...ANDER_KIND, 'betrokkeneAnders-0-dag': '25 11 2008' },
      niet: { ...ANDER_KIND, 'betrokkeneAnders-0-dag': '26 11 2008' },
    },
    'juistGegeven.zelfde': { wel: { ...VERBETER, juistGegeven: ' Janssen ' }, niet: { ...VERBETER, juistGegeven: 'Janssens' } },
    vertegenwoordiging: { wel: { voorWie: 'voor-iemand-die-ik' }, niet: { voorWie: 'voor-mijn-kind' } },
    wissen: { wel: { soortAanvraag: 'iets-laten-wissen' } },
  },
}
