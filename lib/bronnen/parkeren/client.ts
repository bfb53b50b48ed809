import { z } from 'zod'
import type { Insz } from '@/lib/gegevens/insz'
import { ok, type Result } from '@/lib/platform/result'
import { type BronFout, vraagBron } from '../bron-vraag'
import type { Vergunning } from './vergunning'

const GeefVergunningAntwoord = z.object({
  Nummer: z.string(),
  Nummerplaat: z.string(),
  Zone: z.string(),
  GeldigVan: z.iso.date(),
  GeldigTot: z.iso.date(),
  Ingetrokken: z.boolean(),
})

/** The resident's parking permit of a person, running or not. Only `lib/inzage` calls this, so that every read leaves its line. */
export async function geefVergunning(insz: Insz): Promise<Result<Vergunning, BronFout>> {
  const antwoord = await vraagBron('parkeren', '/parkeren/GeefVergunning', GeefVergunningAntwoord, { INSZ: insz })
  if (!antwoord.ok) return antwoord
  const { Nummer, Nummerplaat, Zone, GeldigVan, GeldigTot, Ingetrokken } = antwoord.waarde
  return ok({ nummer: Nummer, nummerplaat: Nummerplaat, zone: Zone, geldigVan: GeldigVan, geldigTot: GeldigTot, ingetrokken: Ingetrokken })
}
