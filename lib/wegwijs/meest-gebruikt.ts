import type { Dienstregel, Thema } from '@/lib/catalogus/dienst-record'
import { findDienst } from '@/lib/catalogus/find-dienst'
import { db } from '@/lib/platform/database'
import { later, minuten, nu } from '@/lib/platform/klok'
import { log } from '@/lib/platform/logger'

const VERS = minuten(10)

let gelezen: { diensten: readonly Dienstregel[]; tot: Date } | undefined

/**
 * What people ask for most, of all or of one theme; nothing until there is enough to tell. The counts are read once in a while
 * and not for every page, and a database that does not answer leaves what was read before.
 */
export async function listMeestGebruikt(max: number, thema?: Thema): Promise<readonly Dienstregel[]> {
  if (!gelezen || gelezen.tot < nu()) gelezen = { diensten: await leesGebruik(), tot: later(nu(), VERS) }
  const diensten = gelezen.diensten.flatMap(({ slug }) => findDienst(slug) ?? [])
  return diensten.filter(({ theme }) => !thema || theme === thema).slice(0, max)
}

/** The diensten that were counted, the most asked for first; one that left the catalogue is left out. */
export async function leesGebruik(): Promise<readonly Dienstregel[]> {
  try {
    const rijen = await db.dienstgebruik.findMany({ orderBy: [{ aantal: 'desc' }, { dienst: 'asc' }] })
    return rijen.flatMap(({ dienst }) => findDienst(dienst) ?? [])
  } catch (fout) {
    log.warn({ fout: fout instanceof Error ? fout.name : 'onbekend' }, 'gebruik niet gelezen')
    return gelezen?.diensten ?? []
  }
}
