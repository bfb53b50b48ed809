import type { BronFout } from '@/lib/bronnen/bron-vraag'
import type { Persoon } from '@/lib/bronnen/personen/persoon'
import { formuliersleutel } from '@/lib/gegevens/formuliersleutel'
import type { Insz } from '@/lib/gegevens/insz'
import { isMinderjarig, leeftijdOp, MEERDERJARIG } from '@/lib/gegevens/leeftijd'
import { leesPersoon } from '@/lib/inzage/lees-persoon'
import type { Lezer } from '@/lib/inzage/noteer-inzage'
import { isDag, plusDagen, plusMaanden, vandaag } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'

/** A child for whom a parent may act, and the last day of it. */
export type Kind = { sleutel: string; insz: Insz; voornaam: string; achternaam: string; totEnMet: string }

/**
 * The minor children of a parent, as the register has them. A parent is who stands in the register of the child: it has no other note of
 * authority. One that does not answer stops it: who may act is never guessed.
 */
export async function listKinderen(ouder: Insz): Promise<Result<Kind[], BronFout>> {
  const zelf = await leesPersoon({ door: { soort: 'systeem' }, doel: 'ouder-nakijken' }, ouder)
  if (!zelf.ok) return zelf.fout.code === 'niet-gevonden' ? ok([]) : zelf
  const kinderen: Kind[] = []
  for (const { insz, overleden } of zelf.waarde.kinderen) {
    if (overleden) continue
    const kind = await vindKind(ouder, insz, { soort: 'systeem' })
    if (!kind.ok) return kind
    if (kind.waarde) kinderen.push(kind.waarde)
  }
  return ok(kinderen)
}

/** Whether this parent may act for this child today, by the register of the child; undefined when not. */
export async function vindKind(ouder: Insz, insz: Insz, door: Lezer, aanvraagId?: string): Promise<Result<Kind | undefined, BronFout>> {
  const gelezen = await leesPersoon({ door, doel: 'ouder-nakijken', aanvraagId }, insz)
  if (!gelezen.ok) return gelezen.fout.code === 'niet-gevonden' ? ok(undefined) : mislukt(gelezen.fout)
  return ok(magVoor(ouder, gelezen.waarde, vandaag()) ? maakKind(gelezen.waarde) : undefined)
}

/** Whether somebody is a parent of this minor: both alive, and not of age on this day. Pure. */
export function magVoor(ouder: Insz, { ouders, overledenOp, geboorte }: Pick<Persoon, 'ouders' | 'overledenOp' | 'geboorte'>, dag: string): boolean {
  const isOuder = ouders.some(({ insz, overleden }) => insz === ouder && !overleden)
  // A birthday that is not known whole says nothing of the day on which somebody is of age.
  return isOuder && !overledenOp && isDag(geboorte.datum) && isMinderjarig(leeftijdOp(geboorte.datum, dag))
}

/** The last day on which somebody is a minor: the day before they come of age. Pure. */
export function laatsteMinderjarigeDag(geboortedatum: string): string {
  return plusDagen(plusMaanden(geboortedatum, MEERDERJARIG * 12), -1)
}

function maakKind({ insz, voornamen, achternaam, geboorte }: Persoon): Kind {
  return { sleutel: formuliersleutel(insz), insz, voornaam: voornamen[0] ?? '', achternaam, totEnMet: laatsteMinderjarigeDag(geboorte.datum) }
}
