import { z } from 'zod'
import type { Adres } from '@/lib/gegevens/adres'
import type { Insz } from '@/lib/gegevens/insz'
import { stadsNu } from '@/lib/platform/klok'
import { ok, type Result } from '@/lib/platform/result'
import { type BronFout, vraagBron } from '../bron-vraag'
import { GeefGezinAntwoord, GeefPersoonAntwoord, MutatiesAntwoord, naarGezin, naarMutaties, naarPersoon } from './antwoord'
import type { Gezin, Mutatie, Persoon } from './persoon'

/** One person (MAGDA GeefPersoon 02.02). Only `lib/inzage` calls this, so that every read leaves its line. */
export async function geefPersoon(insz: Insz): Promise<Result<Persoon, BronFout>> {
  const antwoord = await vraagBron('personen', '/personen/GeefPersoon', GeefPersoonAntwoord, { INSZ: insz })
  return antwoord.ok ? ok(naarPersoon(antwoord.waarde, stadsNu().toISOString())) : antwoord
}

/** The household of a person (MAGDA GeefGezinssamenstelling). */
export async function geefGezin(insz: Insz): Promise<Result<Gezin, BronFout>> {
  const antwoord = await vraagBron('personen', '/personen/GeefGezinssamenstelling', GeefGezinAntwoord, { INSZ: insz })
  return antwoord.ok ? ok(naarGezin(antwoord.waarde, stadsNu().toISOString())) : antwoord
}

/** A move to be registered. `sleutel` makes a repeated call change nothing. */
export type Verhuizing = {
  sleutel: string
  personen: Insz[]
  adres: Adres
  sinds: string
  /** The movers join the household that already lives there; else they form one of their own. */
  inGezinMetBewoners: boolean
  nieuweReferentiepersoon: boolean
}

/** Registers a move for everyone who moves, as one change. */
export async function schrijfVerhuizing(verhuizing: Verhuizing): Promise<Result<null, BronFout>> {
  const { adres } = verhuizing
  const antwoord = await vraagBron('personen', '/personen/WijzigHoofdverblijfplaats', z.object({ Gewijzigd: z.boolean() }), {
    Sleutel: verhuizing.sleutel,
    INSZ: verhuizing.personen,
    Adres: {
      Straatnaam: adres.straat,
      Huisnummer: adres.huisnummer,
      Busnummer: adres.bus,
      Postcode: adres.postcode,
      Gemeentenaam: adres.gemeente,
      AdresRegisterId: adres.adresId,
    },
    DatumBegin: verhuizing.sinds,
    GezinMetBewoners: verhuizing.inGezinMetBewoners,
    NieuweReferentiepersoon: verhuizing.nieuweReferentiepersoon,
  })
  return antwoord.ok ? ok(null) : antwoord
}

/** What changed after a given number in the feed, oldest first. */
export async function geefPersoonsmutaties(vanaf: number, max: number): Promise<Result<Mutatie[], BronFout>> {
  const antwoord = await vraagBron('personen', `/personen/Mutaties?vanaf=${vanaf}&max=${max}`, MutatiesAntwoord)
  return antwoord.ok ? ok(naarMutaties(antwoord.waarde)) : antwoord
}
