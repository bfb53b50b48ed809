import { z } from 'zod'
import type { AdresMetId } from '@/lib/gegevens/adres'
import type { Insz } from '@/lib/gegevens/insz'
import { stadsNu } from '@/lib/platform/klok'
import { ok, type Result } from '@/lib/platform/result'
import { type BronFout, vraagBron } from '../bron-vraag'
import { type PerPersoon, vraagVelen } from '../vraag-velen'
import { GeefGezinAntwoord, GeefHistoriekAntwoord, GeefPersoonAntwoord, naarGezin, naarPersoon, naarVerblijven } from './antwoord'
import type { Gezin, Persoon, Verblijf } from './persoon'

/** One person (MAGDA GeefPersoon 02.02). Only `lib/inzage` calls this, so that every read leaves its line. */
export async function geefPersoon(insz: Insz): Promise<Result<Persoon, BronFout>> {
  const antwoord = await vraagBron('personen', '/personen/GeefPersoon', GeefPersoonAntwoord, { INSZ: insz })
  return antwoord.ok ? ok(naarPersoon(antwoord.waarde, stadsNu().toISOString())) : antwoord
}

/** The same for many people at once (GeefPersonen): each is there or has its own reason why not. */
export function geefPersonen(inszen: readonly Insz[]): Promise<PerPersoon<Persoon>> {
  const op = stadsNu().toISOString()
  const naar = (antwoord: z.infer<typeof GeefPersoonAntwoord>) => naarPersoon(antwoord, op)
  return vraagVelen({ bron: 'personen', pad: '/personen/GeefPersonen', schema: GeefPersoonAntwoord, naar }, inszen)
}

/** The household of a person (MAGDA GeefGezinssamenstelling). */
export async function geefGezin(insz: Insz): Promise<Result<Gezin, BronFout>> {
  const antwoord = await vraagBron('personen', '/personen/GeefGezinssamenstelling', GeefGezinAntwoord, { INSZ: insz })
  return antwoord.ok ? ok(naarGezin(antwoord.waarde, stadsNu().toISOString())) : antwoord
}

/** The households of many people at once (GeefGezinssamenstellingen). */
export function geefGezinnen(inszen: readonly Insz[]): Promise<PerPersoon<Gezin>> {
  const op = stadsNu().toISOString()
  const naar = (antwoord: z.infer<typeof GeefGezinAntwoord>) => naarGezin(antwoord, op)
  return vraagVelen({ bron: 'personen', pad: '/personen/GeefGezinssamenstellingen', schema: GeefGezinAntwoord, naar }, inszen)
}

/** Every main residence of each of many people, the present one first (MAGDA's GeefHistoriekPersoon, for many). */
export function geefVerblijven(inszen: readonly Insz[]): Promise<PerPersoon<Verblijf[]>> {
  return vraagVelen({ bron: 'personen', pad: '/personen/GeefHistoriekPersonen', schema: GeefHistoriekAntwoord, naar: naarVerblijven }, inszen)
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
