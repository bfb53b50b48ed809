import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

/** A complaint of one's own, to the service itself. */
export const voorbeelden: Recordvoorbeelden = {
  goed: {},
  bij: {
    'datumVoorval.toekomst': { wel: { 'datumVoorval-dag': '2026-11-26' } },
    'voor-iemand-anders': { wel: { voorWie: 'voor-iemand-anders-met' }, niet: { voorWie: 'als-onderneming-of-vereniging' } },
    'naar-de-ombudsvrouw': { wel: { aanWie: 'naar-de-ombudsvrouw' } },
  },
}
