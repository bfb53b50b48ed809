import { findBijlagebestand, leesBijlage } from '@/lib/aanvragen/lees-bijlage'
import { type Beschermd, isDicht } from '@/lib/bescherming/poort'
import { listKeuringen } from '@/lib/bestanden/virus/viruscontrole'
import { betrokkeneVanAanvraag, noteerAanvraaginzage } from '@/lib/inzage/noteer-aanvraaginzage'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { type Behandelaar, behandelt } from './behandelaar'
import { findTeamAanvraag } from './find-team-aanvraag'

/** A file of a case. */
export type GeopendeBijlage = NonNullable<Awaited<ReturnType<typeof leesBijlage>>>

/** Why a file is not opened: not there, with a virus, or not looked at by the scanner and nobody said that it may be opened all the same. */
export type Bijlagefout = { code: 'niet-gevonden' | 'besmet' | 'niet-nagekeken' }

/**
 * Opens a file that came with a case. Each opening is a look of its own, with its line written first. What the virus scanner has still to
 * look at is opened only by who was warned.
 */
export async function openBijlage(
  medewerker: Behandelaar,
  referentie: string,
  bijlageId: string,
  { gewaarschuwd = false }: { gewaarschuwd?: boolean } = {},
): Promise<Result<GeopendeBijlage, Bijlagefout | Beschermd>> {
  const kop = await findTeamAanvraag(medewerker, referentie)
  if (!kop) return mislukt({ code: 'niet-gevonden' })
  const dicht = await isDicht(medewerker.id, [await betrokkeneVanAanvraag(kop)])
  if (dicht) return mislukt({ code: 'beschermd', betrokkene: dicht })
  const bestandId = await findBijlagebestand(kop.id, bijlageId)
  const stand = bestandId && (await listKeuringen([bestandId])).get(bestandId)?.stand
  if (stand === 'besmet') return mislukt({ code: 'besmet' })
  if (stand === 'wacht' && !gewaarschuwd) return mislukt({ code: 'niet-nagekeken' })
  const bewijs = await noteerAanvraaginzage(kop, behandelt(medewerker), 'bijlage')
  const bijlage = await leesBijlage(bewijs, kop, bijlageId)
  return bijlage ? ok(bijlage) : mislukt({ code: 'niet-gevonden' })
}
