import { z } from 'zod'
import type { AdresMetId } from '@/lib/gegevens/adres'
import type { Insz } from '@/lib/gegevens/insz'
import { stadsNu } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { type BronFout, leesUitzondering, vraagBron } from '../bron-vraag'
import {
  GeefGezinAntwoord,
  GeefHistoriekAntwoord,
  GeefPersonenAntwoord,
  GeefPersoonAntwoord,
  naarGezin,
  naarPersoon,
  naarVerblijven,
} from './antwoord'
import type { Gezin, Persoon, Verblijf } from './persoon'

/** One person (MAGDA GeefPersoon 02.02). Only `lib/inzage` calls this, so that every read leaves its line. */
export async function geefPersoon(insz: Insz): Promise<Result<Persoon, BronFout>> {
  const antwoord = await vraagBron('personen', '/personen/GeefPersoon', GeefPersoonAntwoord, { INSZ: insz })
  return antwoord.ok ? ok(naarPersoon(antwoord.waarde, stadsNu().toISOString())) : antwoord
}

/** Several people in one question (at most 100), by their numbers; each is there or has its own reason why not. */
export async function geefPersonen(inszen: Insz[]): Promise<Result<Map<Insz, Result<Persoon, BronFout>>, BronFout>> {
  const antwoord = await vraagBron('personen', '/personen/GeefPersonen', GeefPersonenAntwoord, { INSZ: inszen })
  if (!antwoord.ok) return antwoord
  const op = stadsNu().toISOString()
  return ok(
    new Map<Insz, Result<Persoon, BronFout>>([
      ...antwoord.waarde.Personen.map((persoon) => [persoon.INSZ, ok(naarPersoon(persoon, op))] as const),
      ...antwoord.waarde.Uitzonderingen.map((fout) => [fout.INSZ, mislukt(leesUitzondering('personen', { Uitzondering: fout }))] as const),
    ]),
  )
}

/** The household of a person (MAGDA GeefGezinssamenstelling). */
export async function geefGezin(insz: Insz): Promise<Result<Gezin, BronFout>> {
  const antwoord = await vraagBron('personen', '/personen/GeefGezinssamenstelling', GeefGezinAntwoord, { INSZ: insz })
  return antwoord.ok ? ok(naarGezin(antwoord.waarde, stadsNu().toISOString())) : antwoord
}

/** Every main residence of a person, the present one first (MAGDA GeefHistoriekPersoon). */
export async function geefVerblijven(insz: Insz): Promise<Result<Verblijf[], BronFout>> {
  const antwoord = await vraagBron('personen', '/personen/GeefHistoriekPersoon', GeefHistoriekAntwoord, { INSZ: insz })
  return antwoord.ok ? ok(naarVerblijven(antwoord.waarde)) : antwoord
}

/**
 * A move to be registered. `sleutel` makes a repeated call change nothing. With `nieuweReferentiepersoon` the
 * first of `personen` becomes the reference person of the household that they come into.
 */
export type Verhuizing = {
  sleutel: string
  personen: Insz[]
  adres: AdresMetId
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
    Adres: naarBronAdres(adres),
    DatumBegin: verhuizing.sinds,
    GezinMetBewoners: verhuizing.inGezinMetBewoners,
    Referentiepersoon: verhuizing.nieuweReferentiepersoon ? verhuizing.personen[0] : undefined,
  })
  return antwoord.ok ? ok(null) : antwoord
}

/** Whether anybody is registered at an address. Who that is, the register does not tell. */
export async function isBewoond(adres: AdresMetId): Promise<Result<boolean, BronFout>> {
  const antwoord = await vraagBron('personen', '/personen/ZoekBewoners', z.object({ Bewoond: z.boolean() }), { Adres: naarBronAdres(adres) })
  return antwoord.ok ? ok(antwoord.waarde.Bewoond) : antwoord
}

function naarBronAdres({ straat, huisnummer, bus, postcode, gemeente, adresId }: AdresMetId): Record<string, string | undefined> {
  return { Straatnaam: straat, Huisnummer: huisnummer, Busnummer: bus, Postcode: postcode, Gemeentenaam: gemeente, AdresRegisterId: adresId }
}
