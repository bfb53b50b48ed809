import { leesBijlage } from '@/lib/aanvragen/lees-bijlage'
import { type Beschermd, isDicht } from '@/lib/bescherming/poort'
import { betrokkeneVanAanvraag, noteerAanvraaginzage } from '@/lib/inzage/noteer-aanvraaginzage'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { type Behandelaar, behandelt } from './behandelaar'
import { findTeamAanvraag } from './find-team-aanvraag'

/** A file of a case. */
export type GeopendeBijlage = NonNullable<Awaited<ReturnType<typeof leesBijlage>>>

/** Opens a file that came with a case. Each opening is a look of its own, with its line written first. */
export async function openBijlage(
  medewerker: Behandelaar,
  referentie: string,
  bijlageId: string,
): Promise<Result<GeopendeBijlage, { code: 'niet-gevonden' } | Beschermd>> {
  const kop = await findTeamAanvraag(medewerker, referentie)
  if (!kop) return mislukt({ code: 'niet-gevonden' })
  const dicht = await isDicht(medewerker.id, [await betrokkeneVanAanvraag(kop)])
  if (dicht) return mislukt({ code: 'beschermd', betrokkene: dicht })
  const bewijs = await noteerAanvraaginzage(kop, behandelt(medewerker), 'bijlage')
  const bijlage = await leesBijlage(bewijs, kop, bijlageId)
  return bijlage ? ok(bijlage) : mislukt({ code: 'niet-gevonden' })
}
