import { geboortedagVan, type Insz } from '@/lib/gegevens/insz'
import { sleutelHash } from '@/lib/platform/versleuteling'

/** What is kept of the day of birth that a national number says: enough to find somebody by, and nothing to read. */
export function geboortehash(insz: Insz): string {
  return hashVanDag(geboortedagVan(insz) ?? 'onbekend')
}

/** The same of a day. */
export function hashVanDag(dag: string): string {
  return sleutelHash(dag, 'geboortedag')
}
