import type { Registers, Vraag } from '../register-vraag'
import { adresAntwoord, straatAntwoord } from './adres-antwoord'
import { ontleedAdres } from './ontleed-adres'
import { adressenOp, adressenVanaf, type StraatAdres, zoeknaam } from './straatadressen'
import { zoekStraten } from './zoek-straten'

/** `/v2/adressen`: addresses by their parts; a house with boxes comes with all of them unless one is asked. */
export async function geefAdressen({ pool }: Registers, { zoek }: Vraag): Promise<object> {
  const [huisnummer, busnummer] = [zoek.get('huisnummer'), zoek.get('busnummer')]
  const straten = await zoekStraten(pool, zoeknaam(zoek.get('straatnaam') ?? ''), { ...plaatsVan(zoek), exact: true })
  const adressen = straten.flatMap((straat) => (huisnummer ? adressenOp(straat, huisnummer) : adressenVanaf(straat, '')))
  return { Adressen: metBus(adressen, busnummer).slice(0, maximum(zoek, 500)).map(adresAntwoord) }
}

/** `/v2/adressen/zoeken`: what somebody typed, as the beginning of an address; whole house numbers come first. */
export async function zoekAdressen({ pool }: Registers, { zoek }: Vraag): Promise<object> {
  const { straat, huisnummer, bus, postcode, plaats } = ontleedAdres(zoek.get('q') ?? '')
  const max = maximum(zoek, 50)
  const straten = straat.length < 2 ? [] : await zoekStraten(pool, straat, { postcode, plaats })
  const precies = straten.flatMap((gevonden) => adressenOp(gevonden, huisnummer || '1'))
  const verder = bus || !huisnummer ? [] : straten.flatMap((gevonden) => adressenVanaf(gevonden, huisnummer))
  const adressen = [...precies, ...verder.filter((adres) => adres.huisnummer !== huisnummer)]
  return { Adressen: metBus(adressen, bus).slice(0, max).map(adresAntwoord) }
}

/** `/v2/straatnamen`: streets by the beginning of their name. */
export async function geefStraatnamen({ pool }: Registers, { zoek }: Vraag): Promise<object> {
  const straten = await zoekStraten(pool, zoeknaam(zoek.get('q') ?? zoek.get('straatnaam') ?? ''), plaatsVan(zoek))
  return { Straatnamen: straten.slice(0, maximum(zoek, 500)).map(straatAntwoord) }
}

/** `/v2/adresmatch`: the addresses nearest to the parts that were typed, with how well they fit. */
export async function matchAdres({ pool }: Registers, { zoek }: Vraag): Promise<object> {
  const gezocht = zoeknaam(zoek.get('straatnaam') ?? '')
  const straten = await zoekStraten(pool, gezocht, plaatsVan(zoek))
  const matches = straten.flatMap((straat) => {
    const adressen = metBus(adressenOp(straat, zoek.get('huisnummer') ?? ''), zoek.get('busnummer'))
    const score = Math.round((100 * gezocht.length) / zoeknaam(straat.naam).length)
    if (adressen.length === 0) return [{ ...straatAntwoord(straat), Score: score / 2 }]
    return adressen.map((adres) => ({ ...adresAntwoord(adres), Score: score }))
  })
  return { AdresMatches: matches.slice(0, 10), Warnings: [] }
}

function plaatsVan(zoek: URLSearchParams): { postcode?: string; plaats?: string } {
  return { postcode: zoek.get('postcode') || undefined, plaats: zoeknaam(zoek.get('gemeentenaam') ?? '') || undefined }
}

function metBus(adressen: StraatAdres[], bus: string | null | undefined): StraatAdres[] {
  return bus ? adressen.filter((adres) => adres.bus === bus) : adressen
}

function maximum(zoek: URLSearchParams, hoogste: number): number {
  const gevraagd = Math.trunc(Number(zoek.get('limit')))
  return gevraagd >= 1 ? Math.min(gevraagd, hoogste) : Math.min(50, hoogste)
}
