import type { Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

const ACHTERAF = { soort: 'vergunning-achteraf', 'begindatum-dag': '2026-11-24' }
const BEDRIJF = { aanvraagVoor: 'voor-mijn-bedrijf-of-organisatie' }

/** Unloading something large on one day of next week. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { soort: 'tijdelijke-vergunning', 'begindatum-dag': '2026-12-02', 'einddatum-dag': '2026-12-02', ondernemingsnummer: '0123456749' },
  bij: {
    'reden.geen-jaarvergunning': { wel: { soort: 'jaarvergunning' }, niet: { soort: 'jaarvergunning', reden: 'rolstoeltaxi' } },
    'andere-reden': { wel: { reden: 'andere-reden' }, niet: { reden: 'werken-uitvoeren' } },
    'begindatum.voorbij': { wel: { 'begindatum-dag': '2026-11-24' }, niet: { 'begindatum-dag': '2026-11-26' } },
    'begindatum.toekomst': { wel: { ...ACHTERAF, 'begindatum-dag': '2026-11-26' } },
    'einddatum.voor-begin': { wel: { 'einddatum-dag': '2026-12-01' } },
    'ondernemingsnummer.vorm': { wel: { ...BEDRIJF, ondernemingsnummer: '123' }, niet: BEDRIJF },
    winkel: { wel: { reden: 'winkel-bevoorraden' } },
    achteraf: { wel: ACHTERAF },
    'plaatsen-vrijhouden': { wel: { reden: 'verhuizen' } },
    'wacht-op-beslissing': { wel: { 'begindatum-dag': '2026-11-25' } },
  },
}
