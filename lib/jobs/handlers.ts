import type { JobHandlers } from './jobs'

/** Who keeps each promise. Loaded when the first job of its kind comes, so that a worker starts at once. */
export const HANDLERS: JobHandlers = {
  'op-tijd': async ({ naam }) => (await import('./vraag-op-tijd')).vraagOpTijd(naam),
  'geef-eerste-documenten-uit': async ({ burgerId }) =>
    (await import('@/lib/documenten/geef-eerste-documenten-uit')).geefEersteDocumentenUit(burgerId),
  'zoek-te-vernieuwen': async () => void (await (await import('@/lib/documenten/zoek-te-vernieuwen')).zoekTeVernieuwen()),
  'zoek-eindigende': async () => void (await (await import('@/lib/documenten/zoek-eindigende')).zoekEindigende()),
  'vernieuw-documenten': async ({ documentIds }) => (await import('@/lib/documenten/vernieuw-documenten')).vernieuwDocumenten(documentIds),
  'lees-mutaties': async () => (await import('@/lib/documenten/volg-mutaties')).volgMutaties(),
  'herzie-documenten': async (herziening) => (await import('@/lib/documenten/vernieuw-documenten')).herzieDocumenten(herziening),
  'stuur-mail': async ({ berichtId }) => (await import('@/lib/berichten/stuur-mail')).stuurMail(berichtId),
  'bied-plaats-aan': async (plek) => (await import('@/lib/afspraken/bied-plaats-aan')).biedPlaatsAan(plek),
  'schik-afspraak': async ({ afspraakId }) => (await import('@/lib/afspraken/schik')).schikAfspraak(afspraakId),
  'volg-afspraken': async () => (await import('@/lib/afspraken/volg-afspraken')).volgAfspraken(),
  'stuur-volgmail': async ({ aanvraagId, merk }) => (await import('@/lib/volgen/stuur-volgmail')).stuurVolgmail(aanvraagId, merk),
  'voer-besluit-uit': async ({ aanvraagId }) => (await import('@/lib/loket/voer-besluit-uit')).voerBesluitUit(aanvraagId),
  'laat-ingaan': async ({ aanvraagId, bedenktijdId }) => (await import('@/lib/loket/laat-ingaan')).laatIngaan(aanvraagId, bedenktijdId),
  'stuur-uitnodiging': async ({ instemmingId, soort }) => (await import('@/lib/instemming/stuur-uitnodiging')).stuurUitnodiging(instemmingId, soort),
  'bewaak-instemmingen': async () => (await import('@/lib/instemming/bewaak-instemmingen')).bewaakInstemmingen(),
  'herinner-aan-concepten': async () => (await import('@/lib/aanvragen/herinner-aan-concepten')).herinnerAanConcepten(),
  'bewaak-taken': async () => (await import('@/lib/taken/bewaak-taken')).bewaakTaken(),
  'bereken-doorlooptijden': async () => (await import('@/lib/aanvragen/doorlooptijd')).berekenDoorlooptijden(),
  'bewaak-zegel': async () => (await import('@/lib/documenten/zegel/bewaak-zegel')).bewaakZegel(),
  'zoek-signalen': async () => (await import('@/lib/toezicht/zoek-signalen')).zoekSignalen(),
  'zoek-eigen-gezin': async () => (await import('@/lib/toezicht/zoek-signalen')).zoekEigenGezin(),
  'bewaak-inzagevragen': async () => (await import('@/lib/inzagevragen/bewaak-inzagevragen')).bewaakInzagevragen(),
  'beproef-bewaarplaats': async () => (await import('@/lib/bestanden/beproef-bewaarplaats')).beproefBewaarplaats(),
  'herlees-bestand': async ({ bestandId }) => (await import('@/lib/bestanden/lees-bestand')).herleesBestand(bestandId),
  'wis-losse-objecten': async () => (await import('@/lib/bestanden/losse-objecten')).wisLosseObjecten(),
  'tel-gebruik': async () => (await import('@/lib/wegwijs/tel-gebruik')).telGebruik(),
  'ruim-op': async () => (await import('./ruim-op')).ruimOp(),
}
