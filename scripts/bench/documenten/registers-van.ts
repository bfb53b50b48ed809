import type { Persoon } from '@/lib/bronnen/personen/persoon'
import type { Registerlezer } from '@/lib/inzage/registerlezer'
import { mislukt, ok } from '@/lib/platform/result'
import { type Bewoner, bewoner, gezinsleden } from './bewoner'
import type { Maat } from './maat'

const OP = '2026-01-01T00:00:00.000Z'

/** What the registers of the bench will say of an inhabitant: what was issued before says the same. */
export function registersVan(maat: Maat, plaats: number, wie: Bewoner): Registerlezer {
  const adres = { ...wie.adres, gemeente: 'Antwerpen', bus: undefined, adresId: undefined, sinds: wie.sinds }
  const persoon: Persoon = {
    insz: wie.insz,
    register: 'bevolkingsregister',
    voornamen: wie.voornamen,
    achternaam: wie.achternaam,
    geslacht: wie.geslacht,
    geboorte: { datum: wie.geboortedatum, plaats: 'Antwerpen', aktenummer: aktenummer(plaats) },
    nationaliteiten: [{ code: '150', naam: 'Belg' }],
    burgerlijkeStaat: '10',
    adres,
    ouders: [],
    kinderen: [],
    kiesrechtGeschorst: false,
    stand: { bron: 'rijksregister', op: OP },
  }
  const leden = () => gezinsleden(plaats, maat.mensen).map(bewoner)
  return {
    persoon: async () => ok(persoon),
    gezin: async () => ok({ leden: leden(), adres, stand: { bron: 'bevolkingsregister', op: OP } }),
    geboorteakte: async () =>
      ok({
        insz: wie.insz,
        aktenummer: aktenummer(plaats),
        versie: 1,
        datumAkte: wie.geboortedatum,
        plaatsAkte: 'Antwerpen',
        voornamen: wie.voornamen,
        achternaam: wie.achternaam,
        geslacht: wie.geslacht,
        geboortedatum: wie.geboortedatum,
        geboorteuur: '08:15',
        geboorteplaats: 'Antwerpen',
        ouders: OUDERS.map((naam) => ({ voornamen: [naam], achternaam: wie.achternaam, geboortedatum: OUDER_GEBOREN, geboorteplaats: 'Antwerpen' })),
        heeftHistoriek: false,
        historiek: [],
      }),
    huwelijksakte: nooit,
    verblijven: nooit,
    vergunning: nooit,
    ander: nooit,
  }
}

/** Parents as the acts of the bench name them. */
export const OUDERS = ['Maria', 'Jozef'] as const
export const OUDER_GEBOREN = '1915-05-06'

/** The number of somebody's birth certificate. */
export function aktenummer(plaats: number): string {
  return String(100_000 + plaats)
}

async function nooit() {
  return mislukt({ code: 'niet-gevonden' as const, bron: 'personen' as const })
}
