import { type GezochteAkte, geefGeboorteakte, geefHuwelijksakte, zoekAkte } from '@/lib/bronnen/akten/client'
import type { Geboorteakte } from '@/lib/bronnen/akten/geboorteakte'
import type { Huwelijksakte } from '@/lib/bronnen/akten/huwelijksakte'
import type { BronFout } from '@/lib/bronnen/bron-vraag'
import { geefVergunning } from '@/lib/bronnen/parkeren/client'
import type { Vergunning } from '@/lib/bronnen/parkeren/vergunning'
import { geefGezin, geefPersoon, geefVerblijven } from '@/lib/bronnen/personen/client'
import type { Gezin, Persoon, Verblijf } from '@/lib/bronnen/personen/persoon'
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

/** Asks the DABS for the latest marriage certificate; the other spouse gets a line before the answer goes on. */
export async function leesHuwelijksakte(aanleiding: Aanleiding, insz: Insz): Promise<Result<Huwelijksakte, BronFout>> {
  await noteerInzage(aanleiding, betrokkeneVan({ insz }), 'huwelijksakte', 'dabs')
  const akte = await geefHuwelijksakte(insz)
  if (!akte.ok) return akte
  const anderen = akte.waarde.partners.filter((partner) => partner.insz !== insz).map((partner) => betrokkeneVan(partner))
  await noteerInzagen(aanleiding, anderen, 'huwelijksakte', 'dabs')
  return akte
}

/** Asks the population register for every main residence that a person had. */
export async function leesVerblijven(aanleiding: Aanleiding, insz: Insz): Promise<Result<Verblijf[], BronFout>> {
  await noteerInzage(aanleiding, betrokkeneVan({ insz }), 'adresgeschiedenis', 'rijksregister')
  return geefVerblijven(insz)
}

/** Asks the city's parking register for the permit of a resident. */
export async function leesVergunning(aanleiding: Aanleiding, insz: Insz): Promise<Result<Vergunning, BronFout>> {
  await noteerInzage(aanleiding, betrokkeneVan({ insz }), 'vergunning', 'parkeerregister')
  return geefVergunning(insz)
}
