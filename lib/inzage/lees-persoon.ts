import { type GezochteAkte, geefGeboorteakte, zoekAkte } from '@/lib/bronnen/akten/client'
import type { Geboorteakte } from '@/lib/bronnen/akten/geboorteakte'
import type { BronFout } from '@/lib/bronnen/bron-vraag'
import { geefGezin, geefPersoon } from '@/lib/bronnen/personen/client'
import type { Gezin, Persoon } from '@/lib/bronnen/personen/persoon'
import type { Insz } from '@/lib/gegevens/insz'
import { ok, type Result } from '@/lib/platform/result'
import { type Aanleiding, betrokkeneVan, noteerInzage, noteerInzagen } from './noteer-inzage'

/** Asks the population register for one person. The line is written first: without it nothing is asked. */
export async function leesPersoon(aanleiding: Aanleiding, insz: Insz): Promise<Result<Persoon, BronFout>> {
  await noteerInzage(aanleiding, betrokkeneVan({ insz }), 'persoon', 'rijksregister')
  return geefPersoon(insz)
}

/** Asks for a household; everyone in it gets a line before the answer goes on. */
export async function leesGezin(aanleiding: Aanleiding, insz: Insz): Promise<Result<Gezin, BronFout>> {
  await noteerInzage(aanleiding, betrokkeneVan({ insz }), 'gezin', 'rijksregister')
  const gezin = await geefGezin(insz)
  if (!gezin.ok) return gezin
  const anderen = gezin.waarde.leden.filter((lid) => lid.insz !== insz).map((lid) => betrokkeneVan(lid))
  await noteerInzagen(aanleiding, anderen, 'gezin', 'rijksregister')
  return gezin
}

/** Asks the DABS for a birth certificate; its history only where an afschrift needs it. */
export async function leesGeboorteakte(
  aanleiding: Aanleiding,
  insz: Insz,
  vraag: { metHistoriek?: boolean } = {},
): Promise<Result<Geboorteakte, BronFout>> {
  await noteerInzage(aanleiding, betrokkeneVan({ insz }), 'geboorteakte', 'dabs')
  return geefGeboorteakte(insz, vraag)
}

/**
 * Asks the DABS for the one birth certificate that fits a name and a birth; undefined when there is none or more
 * than one. Whose it is becomes known by the answer, so the line is written before the answer goes on.
 */
export async function zoekGeboorteakte(
  aanleiding: Aanleiding,
  gezocht: GezochteAkte,
  vraag: { metHistoriek?: boolean } = {},
): Promise<Result<Geboorteakte | undefined, BronFout>> {
  const gevonden = await zoekAkte(gezocht)
  if (!gevonden.ok || !gevonden.waarde) return gevonden.ok ? ok(undefined) : gevonden
  const akte = await geefGeboorteakte(gevonden.waarde, vraag)
  if (akte.ok) await noteerInzage(aanleiding, betrokkeneVan({ insz: akte.waarde.insz }), 'geboorteakte', 'dabs')
  return akte
}
