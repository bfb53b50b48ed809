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

const MAX_TREFFERS = 10

/** The addresses in use that fit a street and a number; more than one when a street name occurs more often. */
export async function vindAdressen(gezocht: { straat: string; huisnummer: string; bus?: string }): Promise<Result<RegisterAdres[], BronFout>> {
  const vraag = new URLSearchParams({ straatnaam: gezocht.straat, huisnummer: gezocht.huisnummer, limit: String(MAX_TREFFERS) })
  if (gezocht.bus) vraag.set('busnummer', gezocht.bus)
  return vraagAdressen(`/v2/adressen?${vraag}`)
}

/** Addresses and streets that begin as what was typed, for suggestions. */
export function zoekAdressen(getypt: string): Promise<Result<RegisterAdres[], BronFout>> {
  return vraagAdressen(`/v2/adressen/zoeken?${new URLSearchParams({ q: getypt, limit: String(MAX_TREFFERS) })}`)
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
