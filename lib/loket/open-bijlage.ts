import { leesBijlage } from '@/lib/aanvragen/lees-bijlage'
import { betrokkeneVanBurger } from '@/lib/burgers/betrokkene'
import { noteerInzage } from '@/lib/inzage/noteer-inzage'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import type { Behandelaar } from './behandelaar'
import { findTeamAanvraag } from './find-team-aanvraag'

/** A file of a case. */
export type GeopendeBijlage = NonNullable<Awaited<ReturnType<typeof leesBijlage>>>

/** Opens a file that came with a case. Each opening is a look of its own, with its line written first. */
export async function openBijlage(
  medewerker: Behandelaar,
  referentie: string,
  bijlageId: string,
): Promise<Result<GeopendeBijlage, { code: 'niet-gevonden' }>> {
  const kop = await findTeamAanvraag(medewerker, referentie)
  if (!kop) return mislukt({ code: 'niet-gevonden' })
  const bewijs = await noteerInzage(
    { door: { soort: 'medewerker', medewerkerId: medewerker.id }, doel: 'aanvraag-behandelen', aanvraagId: kop.id },
    await betrokkeneVanBurger(kop.burgerId),
    'bijlage',
    'openloket',
  )
  const bijlage = await leesBijlage(bewijs, kop, bijlageId)
  return bijlage ? ok(bijlage) : mislukt({ code: 'niet-gevonden' })
}
