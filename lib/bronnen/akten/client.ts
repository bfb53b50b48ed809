import { z } from 'zod'
import { leesGeslacht } from '@/lib/gegevens/geslacht'
import type { Insz } from '@/lib/gegevens/insz'
import { ok, type Result } from '@/lib/platform/result'
import { type BronFout, vraagBron } from '../bron-vraag'
import { type PerPersoon, vraagVelen } from '../vraag-velen'
import type { Aktesleutel, Geboorteakte } from './geboorteakte'
import type { Huwelijksakte } from './huwelijksakte'

const Persoonsnaam = z.object({ Achternamen: z.string(), Voornamen: z.array(z.string()) })

const GeefAkteAntwoord = z.object({
  INSZ: z.string(),
  Aktenummer: z.string(),
  Versie: z.number(),
  DatumAkte: z.string(),
  PlaatsAkte: z.string(),
  Naam: Persoonsnaam,
  Geslacht: z.object({ Code: z.string() }),
  Geboorte: z.object({ Datum: z.string(), Uur: z.string(), Plaats: z.string() }),
  Ouders: z.array(z.object({ Naam: Persoonsnaam, Geboorte: z.object({ Datum: z.string(), Plaats: z.string() }) })),
  HeeftHistoriek: z.boolean(),
  Historiek: z.array(z.object({ Datum: z.string(), Soort: z.string(), Was: z.string().optional(), Werd: z.string().optional() })).optional(),
})

/**
 * A birth certificate out of the DABS, by the person or by its number. The history comes only where an afschrift
 * needs it. Only `lib/inzage` calls this, so that every read leaves its line.
 */
export async function geefGeboorteakte(
  wie: Insz | Aktesleutel,
  { metHistoriek = false }: { metHistoriek?: boolean } = {},
): Promise<Result<Geboorteakte, BronFout>> {
  const sleutel = typeof wie === 'string' ? { INSZ: wie } : { Aktenummer: wie.aktenummer, Jaar: wie.jaar }
  const antwoord = await vraagBron('akten', '/akten/GeefAkte', GeefAkteAntwoord, { ...sleutel, Soort: 'geboorte', MetHistoriek: metHistoriek })
  return antwoord.ok ? ok(naarGeboorteakte(antwoord.waarde)) : antwoord
}

/** The birth certificates of many people at once (GeefAkten), without their history. */
export function geefGeboorteakten(inszen: readonly Insz[]): Promise<PerPersoon<Geboorteakte>> {
  return vraagVelen({ ...AKTEN, schema: GeefAkteAntwoord, naar: naarGeboorteakte, inhoud: { Soort: 'geboorte' } }, inszen)
}

const AKTEN = { bron: 'akten', pad: '/akten/GeefAkten' } as const

const GeefHuwelijksakteAntwoord = z.object({
  Aktenummer: z.string(),
  Versie: z.number(),
  DatumAkte: z.string(),
  PlaatsAkte: z.string(),
  Partners: z.array(z.object({ INSZ: z.string(), Naam: Persoonsnaam, Geboorte: z.object({ Datum: z.string(), Plaats: z.string() }) })),
  Ontbinding: z.object({ Datum: z.string(), Soort: z.string() }).nullish(),
})

/** The latest marriage certificate of each of many people out of the DABS. Only `lib/inzage` calls this. */
export function geefHuwelijksakten(inszen: readonly Insz[]): Promise<PerPersoon<Huwelijksakte>> {
  return vraagVelen({ ...AKTEN, schema: GeefHuwelijksakteAntwoord, naar: naarHuwelijksakte, inhoud: { Soort: 'huwelijk' } }, inszen)
}

/** What to look for an act by, when there is no national number. */
export type GezochteAkte = { voornamen: string; achternaam: string; geboortedatum: string; geboorteplaats: string }

const ZoekAkteAntwoord = z.discriminatedUnion('Gevonden', [
  z.object({ Gevonden: z.literal(true), Aktenummer: z.string(), Jaar: z.string() }),
  z.object({ Gevonden: z.literal(false) }),
])

/** Whether the DABS has one birth certificate of somebody, with its number and year; undefined when it has not. */
export async function zoekAkte(gezocht: GezochteAkte): Promise<Result<Aktesleutel | undefined, BronFout>> {
  const antwoord = await vraagBron('akten', '/akten/ZoekAkte', ZoekAkteAntwoord, {
    Voornamen: gezocht.voornamen,
    Achternaam: gezocht.achternaam,
    Geboortedatum: gezocht.geboortedatum,
    Geboorteplaats: gezocht.geboorteplaats,
  })
  if (!antwoord.ok) return antwoord
  return ok(antwoord.waarde.Gevonden ? { aktenummer: antwoord.waarde.Aktenummer, jaar: antwoord.waarde.Jaar } : undefined)
}

function naarGeboorteakte(akte: z.infer<typeof GeefAkteAntwoord>): Geboorteakte {
  return {
    insz: akte.INSZ,
    aktenummer: akte.Aktenummer,
    versie: akte.Versie,
    datumAkte: akte.DatumAkte,
    plaatsAkte: akte.PlaatsAkte,
    voornamen: akte.Naam.Voornamen,
    achternaam: akte.Naam.Achternamen,
    geslacht: leesGeslacht(akte.Geslacht.Code),
    geboortedatum: akte.Geboorte.Datum,
    geboorteuur: akte.Geboorte.Uur,
    geboorteplaats: akte.Geboorte.Plaats,
    ouders: akte.Ouders.map(({ Naam, Geboorte }) => ({
      voornamen: Naam.Voornamen,
      achternaam: Naam.Achternamen,
      geboortedatum: Geboorte.Datum,
      geboorteplaats: Geboorte.Plaats,
    })),
    heeftHistoriek: akte.HeeftHistoriek,
    historiek: (akte.Historiek ?? []).map(({ Datum, Soort, Was, Werd }) => ({ datum: Datum, soort: Soort, was: Was, werd: Werd })),
  }
}

function naarHuwelijksakte(akte: z.infer<typeof GeefHuwelijksakteAntwoord>): Huwelijksakte {
  return {
    aktenummer: akte.Aktenummer,
    versie: akte.Versie,
    datumAkte: akte.DatumAkte,
    plaatsAkte: akte.PlaatsAkte,
    partners: akte.Partners.map(({ INSZ, Naam, Geboorte }) => ({
      insz: INSZ,
      voornamen: Naam.Voornamen,
      achternaam: Naam.Achternamen,
      geboortedatum: Geboorte.Datum,
      geboorteplaats: Geboorte.Plaats,
    })),
    ontbinding: akte.Ontbinding ? { datum: akte.Ontbinding.Datum, soort: akte.Ontbinding.Soort } : undefined,
  }
}
