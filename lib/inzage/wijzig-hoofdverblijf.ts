import type { BronFout } from '@/lib/bronnen/bron-vraag'
import { schrijfVerhuizing, type Verhuizing } from '@/lib/bronnen/personen/client'
import type { Result } from '@/lib/platform/result'
import { type Aanleiding, betrokkeneVan, noteerInzagen } from './noteer-inzage'

/** Registers a move; everyone who moves gets a line before the register is told. */
export async function wijzigHoofdverblijf(aanleiding: Aanleiding, verhuizing: Verhuizing): Promise<Result<null, BronFout>> {
  const verhuizers = verhuizing.personen.map((insz) => betrokkeneVan({ insz }))
  await noteerInzagen(aanleiding, verhuizers, 'persoon', 'rijksregister')
  return schrijfVerhuizing(verhuizing)
}
