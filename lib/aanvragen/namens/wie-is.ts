import { isStoring } from '@/lib/bronnen/bron-vraag'
import { findBurgerMetInsz } from '@/lib/burgers/get-burger'
import { type Insz, isInsz, normaliseerInsz } from '@/lib/gegevens/insz'
import { leesPersoon } from '@/lib/inzage/lees-persoon'
import { type Aanleiding, betrokkeneVan, noteerInzage } from '@/lib/inzage/noteer-inzage'
import { env } from '@/lib/platform/env'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import type { Indiening, Indienovertreding } from './indiening'

/** The citizen for whom is filed; `burgerId` when the portal knows them already. */
export type Iemand = { burgerId?: string; insz: Insz; voornaam: string; achternaam: string; email?: string; telefoon?: string }

export type Wiefout = { code: 'bron'; bron: string } | { code: 'persoon'; overtredingen: Indienovertreding[] }

/**
 * Who is meant: the citizen with this number, whose family name must be the one that was given, so that a slip of the keyboard files
 * for nobody else. Whom the portal does not know, the population register is asked about; the name is then the register's.
 */
export async function wieIs(
  { insz: getypt, achternaam, email, telefoon }: Indiening['persoon'],
  aanleiding: Aanleiding,
): Promise<Result<Iemand, Wiefout>> {
  const fout = (veld: 'insz' | 'achternaam', code: string) =>
    mislukt({ code: 'persoon' as const, overtredingen: [{ pointer: `/persoon/${veld}`, code }] })
  const insz = normaliseerInsz(getypt)
  if (!insz || !isInsz(insz, { demo: env().OPENLOKET_MODUS === 'demo' })) return fout('insz', 'insz.vorm')
  const burger = await findBurgerMetInsz(insz)
  // What is said of a name is said of a person, also when it is only whether it fits.
  if (burger) await noteerInzage(aanleiding, betrokkeneVan({ insz }), 'persoon', 'openloket')
  if (burger) return heetZo(burger, achternaam) ? ok({ ...burger, insz }) : fout('achternaam', 'persoon.andere-naam')
  const persoon = await leesPersoon(aanleiding, insz)
  if (!persoon.ok && isStoring(persoon.fout.code)) return mislukt({ code: 'bron', bron: persoon.fout.bron })
  if (!persoon.ok) return fout('insz', 'persoon.onbekend')
  if (!heetZo(persoon.waarde, achternaam)) return fout('achternaam', 'persoon.andere-naam')
  return ok({ insz, voornaam: persoon.waarde.voornamen[0] ?? '', achternaam: persoon.waarde.achternaam, email, telefoon })
}

function heetZo(wie: { achternaam: string }, achternaam: string): boolean {
  return kaal(wie.achternaam) === kaal(achternaam)
}

/** A name as people mean it: without capitals, accents, hyphens and spaces. */
function kaal(naam: string): string {
  return naam
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
}
