import { sql, type Tx } from '@/lib/platform/database'
import { stadsNu } from '@/lib/platform/klok'
import { voegToe } from '@/lib/platform/voeg-toe'
import type { VersieStatus } from '@/prisma/client/client'
import { vindUitgezet } from './is-uitgezet'
import type { NieuweVersie } from './maak-versie'

/**
 * Writes new versies in the place of those that were valid, however many, in as many statements as for one. The rows of their
 * documents are locked by the caller, who saw that each versie still is for the last one of its document.
 */
export async function schrijfVersies(tx: Tx, nieuwe: readonly NieuweVersie[]): Promise<void> {
  for (const [reden, groep] of Map.groupBy(nieuwe, ({ rij }) => rij.reden)) {
    await beeindigAlle(
      tx,
      groep.flatMap(({ vervangt }) => vervangt ?? []),
      'vervangen',
      reden,
    )
  }
  await voegToe(
    tx,
    'versie',
    nieuwe.map(({ rij }) => rij),
  )
  await planVernieuwing(tx, nieuwe)
}

/** One at a time changes a document: whoever comes second sees what the first one wrote. */
export async function slotOpDocumenten(tx: Tx, documentIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`select id from document where id = any(${documentIds}::uuid[]) order by id for update`
}

/** Ends valid versies; the count says how many still were. */
export async function beeindigAlle(tx: Tx, versieIds: string[], status: Exclude<VersieStatus, 'geldig'>, reden: string): Promise<number> {
  if (versieIds.length === 0) return 0
  return tx.$executeRaw`
    update versie set status = ${status}::versie_status, einde_op = ${stadsNu()}::timestamptz, einde_reden = ${reden}
    where id = any(${versieIds}::uuid[]) and status = 'geldig'`
}

/** A document that renews goes on to do so, also when one versie of it was made for one request only. */
async function planVernieuwing(tx: Tx, nieuwe: readonly NieuweVersie[]): Promise<void> {
  const uitgezet = await vindUitgezet(
    tx,
    nieuwe.map(({ document }) => document),
  )
  const plan = ({ document, kanVernieuwen, vernieuwVanaf }: NieuweVersie) =>
    kanVernieuwen && !uitgezet(document) ? (vernieuwVanaf ?? 'zonder dag') : 'als voorheen'
  for (const [dag, groep] of Map.groupBy(nieuwe, plan)) {
    const ids = groep.map(({ document }) => document.id)
    const gepland = dag === 'als voorheen' ? sql`` : sql`, vernieuwt = true, vernieuw_vanaf = ${dag === 'zonder dag' ? null : dag}::date`
    await tx.$executeRaw`update document set beletsel = null, beletsel_op = null ${gepland} where id = any(${ids}::uuid[])`
  }
}
