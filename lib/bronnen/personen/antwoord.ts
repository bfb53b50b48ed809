import { z } from 'zod'
import type { AdresMetId } from '@/lib/gegevens/adres'
import { leesGeslacht } from '@/lib/gegevens/geslacht'
import type { Gezin, Persoon, Verblijf, Verwant } from './persoon'

/** The answers of the population register, with the field names of MAGDA's GeefPersoon 02.02. */
const Naam = z.object({ Achternamen: z.string(), Voornamen: z.array(z.string()) })

const Hoofdverblijfplaats = z.object({
  Straatnaam: z.string(),
  Huisnummer: z.string(),
  Busnummer: z.string().nullish(),
  Postcode: z.string(),
  Gemeentenaam: z.string(),
  NISCodeGemeente: z.string(),
  DatumBegin: z.string(),
  AdresRegisterId: z.string().nullish(),
})

export const GeefPersoonAntwoord = z.object({
  INSZ: z.string(),
  Register: z.string(),
  Naam,
  Geslacht: z.object({ Code: z.string() }),
  Geboorte: z.object({ Datum: z.string(), Plaats: z.string(), Aktenummer: z.string().nullish() }),
  Nationaliteiten: z.array(z.object({ Code: z.string(), Naam: z.string() })),
  BurgerlijkeStaten: z.array(z.object({ Code: z.string() })),
  Hoofdverblijfplaats: Hoofdverblijfplaats.nullish(),
  Overlijden: z.object({ Datum: z.string() }).nullish(),
  Afstammingen: z.array(z.object({ Soort: z.enum(['ouder', 'kind']), INSZ: z.string(), Overleden: z.boolean() })),
  WettelijkeSamenwoning: z.object({ Datum: z.string(), Partner: z.object({ INSZ: z.string() }) }).nullish(),
  KiesrechtGeschorst: z.boolean().nullish(),
  Verblijfstitel: z.object({ Kaart: z.string(), OpPapier: z.boolean() }).nullish(),
})

export const GeefGezinAntwoord = z.object({
  Gezinsleden: z.array(z.object({ INSZ: z.string(), Naam, Geboortedatum: z.string(), Positie: z.string() })),
  Hoofdverblijfplaats,
})

export const GeefHistoriekAntwoord = z.object({
  Hoofdverblijfplaatsen: z.array(Hoofdverblijfplaats.extend({ DatumEinde: z.string().nullish() })),
})

export function naarVerblijven(antwoord: z.infer<typeof GeefHistoriekAntwoord>): Verblijf[] {
  return antwoord.Hoofdverblijfplaatsen.map((plaats) => ({ ...naarAdres(plaats), tot: plaats.DatumEinde ?? undefined }))
}

export function naarPersoon(antwoord: z.infer<typeof GeefPersoonAntwoord>, op: string): Persoon {
  const { Naam: naam, Geboorte: geboorte, Geslacht: geslacht, Verblijfstitel: verblijf, WettelijkeSamenwoning: samen } = antwoord
  return {
    insz: antwoord.INSZ,
    register: antwoord.Register,
    voornamen: naam.Voornamen,
    achternaam: naam.Achternamen,
    geslacht: leesGeslacht(geslacht.Code),
    geboorte: { datum: geboorte.Datum, plaats: geboorte.Plaats, aktenummer: geboorte.Aktenummer ?? undefined },
    nationaliteiten: antwoord.Nationaliteiten.map(({ Code, Naam: land }) => ({ code: Code, naam: land })),
    burgerlijkeStaat: antwoord.BurgerlijkeStaten[0]?.Code ?? '10',
    adres: antwoord.Hoofdverblijfplaats ? naarAdres(antwoord.Hoofdverblijfplaats) : undefined,
    overledenOp: antwoord.Overlijden?.Datum,
    ouders: verwanten(antwoord, 'ouder'),
    kinderen: verwanten(antwoord, 'kind'),
    samenwoning: samen ? { partner: samen.Partner.INSZ, sinds: samen.Datum } : undefined,
    kiesrechtGeschorst: antwoord.KiesrechtGeschorst ?? false,
    verblijf: verblijf ? { kaart: verblijf.Kaart, opPapier: verblijf.OpPapier } : undefined,
    stand: { bron: 'rijksregister', op },
  }
}

export function naarGezin(antwoord: z.infer<typeof GeefGezinAntwoord>, op: string): Gezin {
  const leden = antwoord.Gezinsleden.map(({ INSZ, Naam: naam, Geboortedatum, Positie }) => ({
    insz: INSZ,
    voornamen: naam.Voornamen,
    achternaam: naam.Achternamen,
    geboortedatum: Geboortedatum,
    positie: Positie,
  }))
  return { leden, adres: naarAdres(antwoord.Hoofdverblijfplaats), stand: { bron: 'bevolkingsregister', op } }
}

function naarAdres(plaats: z.infer<typeof Hoofdverblijfplaats>): AdresMetId & { sinds: string } {
  return {
    straat: plaats.Straatnaam,
    huisnummer: plaats.Huisnummer,
    bus: plaats.Busnummer ?? undefined,
    postcode: plaats.Postcode,
    gemeente: plaats.Gemeentenaam,
    adresId: plaats.AdresRegisterId ?? undefined,
    sinds: plaats.DatumBegin,
  }
}

function verwanten({ Afstammingen }: z.infer<typeof GeefPersoonAntwoord>, soort: 'ouder' | 'kind'): Verwant[] {
  return Afstammingen.filter(({ Soort }) => Soort === soort).map(({ INSZ, Overleden }) => ({ insz: INSZ, overleden: Overleden }))
}
