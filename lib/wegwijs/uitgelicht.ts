import type { Dienstregel, Thema } from '@/lib/catalogus/dienst-record'
import { findDienst } from '@/lib/catalogus/find-dienst'
import { listNieuw } from '@/lib/catalogus/list-nieuw'
import { env } from '@/lib/platform/env'
import { vandaag } from '@/lib/platform/klok'
import { listMeestGebruikt } from './meest-gebruikt'

/** A few diensten to begin with; `isVoorbeeld` when they are samples of a demonstration, and the page says so. */
export type Uitgelicht = { diensten: readonly Dienstregel[]; isVoorbeeld?: true }

/** What a demonstration shows until it counted enough itself: of each theme something that people everywhere come for. */
const VEEL = [
  'adreswijziging',
  'identiteitskaart-aanvragen',
  'bewonersparkeren',
  'grofvuil-ophalen',
  'kinderopvang-aanvragen',
  'sluikstort-melden',
  'school-meld-je-aan',
  'bibliotheek-lid-worden',
  'conformiteitsattest-woning',
  'straat-of-buurtfeest',
  'terrasvergunning',
  'a-kaart-kansentarief',
  'huurpremie',
  'lez-registratie',
  'starten-als-ondernemer',
  'zwemles-inschrijven',
]

/** What a demonstration shows as new: its catalogue began with all of it. */
const NIEUW = [
  'deelstep-melden',
  'burgerbegroting-project',
  'energiescan',
  'fietsbeugels-aanvragen',
  'huurpremie',
  'digipunt-hulp',
  'steun-schoolkosten',
  'nachtwinkel-vergunning',
]

/** What people use most, of all or of one theme. */
export async function meestGebruikt(max: number, thema?: Thema): Promise<Uitgelicht> {
  const geteld = await listMeestGebruikt(max, thema)
  return geteld.length > 0 ? { diensten: geteld } : voorbeeld(VEEL, max, thema)
}

/** What joined the catalogue lately, of all or of one theme. */
export function nieuw(diensten: readonly Dienstregel[], max: number, thema?: Thema): Uitgelicht {
  const erbij = listNieuw(diensten, vandaag(), max)
  return erbij.length > 0 ? { diensten: erbij } : voorbeeld(NIEUW, max, thema)
}

/** Samples, in a demonstration only: elsewhere nothing is shown until there is something to tell. */
function voorbeeld(slugs: readonly string[], max: number, thema?: Thema): Uitgelicht {
  if (env().OPENLOKET_MODUS !== 'demo') return { diensten: [] }
  const diensten = slugs.flatMap((slug) => findDienst(slug) ?? []).filter(({ theme }) => !thema || theme === thema)
  return { diensten: diensten.slice(0, max), isVoorbeeld: true }
}
