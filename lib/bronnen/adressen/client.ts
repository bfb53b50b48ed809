import { z } from 'zod'
import type { Adres } from '@/lib/gegevens/adres'
import { ok, type Result } from '@/lib/platform/result'
import { type BronFout, vraagBron } from '../bron-vraag'

/** An address of the register always has its identifier. */
export type RegisterAdres = Adres & { adresId: string }

const GeografischeNaam = z.object({ GeografischeNaam: z.object({ Spelling: z.string() }) })

/** The fields of Basisregisters Vlaanderen's `/v2/adressen` that the portal reads. */
const AdressenAntwoord = z.object({
  Adressen: z.array(
    z.object({
      Identificator: z.object({ ObjectId: z.string() }),
      Gemeente: z.object({ Gemeentenaam: GeografischeNaam }),
      Postinfo: z.object({ ObjectId: z.string() }),
      Straatnaam: z.object({ Straatnaam: GeografischeNaam }),
      Huisnummer: z.string(),
      Busnummer: z.string().nullish(),
    }),
  ),
})

/** The fields of `/v2/straatnamen`. */
const StraatnamenAntwoord = z.object({
  Straatnamen: z.array(
    z.object({
      Identificator: z.object({ ObjectId: z.string() }),
      Straatnaam: GeografischeNaam,
      Gemeente: z.object({ Gemeentenaam: GeografischeNaam }),
      Postinfo: z.object({ ObjectId: z.string() }),
    }),
  ),
})

const MAX_TREFFERS = 10

/** The source gives a house together with its boxes: enough for some houses with many. */
const MAX_MET_BUSSEN = 500

/** What is looked for; without a box the house as a whole is meant. */
export type GezochtAdres = { straat: string; huisnummer: string; bus?: string; postcode?: string }

/** The addresses in use that fit a street and a number; more than one when a street name occurs more often. */
export async function vindAdressen(gezocht: GezochtAdres): Promise<Result<RegisterAdres[], BronFout>> {
  const vraag = new URLSearchParams({ straatnaam: gezocht.straat, huisnummer: gezocht.huisnummer, limit: String(MAX_MET_BUSSEN) })
  if (gezocht.bus) vraag.set('busnummer', gezocht.bus)
  if (gezocht.postcode) vraag.set('postcode', gezocht.postcode)
  const gevonden = await vraagAdressen(`/v2/adressen?${vraag}`)
  if (!gevonden.ok) return gevonden
  return ok(gevonden.waarde.filter(({ bus }) => (bus ?? '') === (gezocht.bus ?? '')).slice(0, MAX_TREFFERS))
}

/** The one address that fits, with its postcode; undefined when the register has it not. */
export async function vindAdres(gezocht: GezochtAdres & { postcode: string }): Promise<Result<RegisterAdres | undefined, BronFout>> {
  const gevonden = await vindAdressen(gezocht)
  return gevonden.ok ? ok(gevonden.waarde[0]) : gevonden
}

/** Addresses that begin as what was typed in one box, for suggestions. */
export function zoekAdressen(getypt: string, max = MAX_TREFFERS): Promise<Result<RegisterAdres[], BronFout>> {
  return vraagAdressen(`/v2/adressen/zoeken?${new URLSearchParams({ q: getypt, limit: String(max) })}`)
}

/** A street within one postcode. */
export type RegisterStraat = { straatId: string; straat: string; postcode: string; gemeente: string }

/** Streets whose name begins as what was typed. */
export async function zoekStraten(getypt: string, max = MAX_TREFFERS): Promise<Result<RegisterStraat[], BronFout>> {
  const vraag = new URLSearchParams({ q: getypt, limit: String(max) })
  const antwoord = await vraagBron('adressen', `/v2/straatnamen?${vraag}`, StraatnamenAntwoord)
  if (!antwoord.ok) return antwoord
  return ok(
    antwoord.waarde.Straatnamen.map((straat) => ({
      straatId: straat.Identificator.ObjectId,
      straat: straat.Straatnaam.GeografischeNaam.Spelling,
      postcode: straat.Postinfo.ObjectId,
      gemeente: straat.Gemeente.Gemeentenaam.GeografischeNaam.Spelling,
    })),
  )
}

async function vraagAdressen(pad: string): Promise<Result<RegisterAdres[], BronFout>> {
  const antwoord = await vraagBron('adressen', pad, AdressenAntwoord)
  if (!antwoord.ok) return antwoord
  return ok(
    antwoord.waarde.Adressen.map((adres) => ({
      adresId: adres.Identificator.ObjectId,
      straat: adres.Straatnaam.Straatnaam.GeografischeNaam.Spelling,
      huisnummer: adres.Huisnummer,
      bus: adres.Busnummer ?? undefined,
      postcode: adres.Postinfo.ObjectId,
      gemeente: adres.Gemeente.Gemeentenaam.GeografischeNaam.Spelling,
    })),
  )
}
