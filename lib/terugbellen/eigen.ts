import { db } from '@/lib/platform/database'
import { open, sluit } from '@/lib/platform/gesloten'
import { isId } from '@/lib/platform/ids'
import { isoDag, minuten, stadsNu } from '@/lib/platform/klok'
import type { Terugbelverzoek } from '@/prisma/client/client'
import type { Plaatssoort } from './plaats'
import type { Dagdeel } from './regels'

/** How long who did not sign in sees what they asked, by the address of its page. */
const TE_ZIEN = minuten(60 * 12)

/** A request to be called as who asked sees it. */
export type EigenVerzoek = {
  id: string
  bij: Plaatssoort
  dienst?: string
  dag: string
  dagdeel: Dagdeel
  pogingen: number
  status: Terugbelverzoek['status']
}

/** A request on its way to the page that confirms it. */
export function sluitVerzoek(id: string): string {
  return sluit('terugbellen', id, TE_ZIEN)
}

/** The request that an address carries; undefined when it is none of ours, too old, or removed. */
export async function openVerzoek(gesloten: string | undefined): Promise<EigenVerzoek | undefined> {
  const id = open<string>('terugbellen', gesloten)
  const rij = id ? await db.terugbelverzoek.findUnique({ where: { id } }) : null
  return rij ? maakEigen(rij) : undefined
}

/** What a citizen asked that is still to come, the earliest day first. */
export async function listEigenVerzoeken(burgerId: string): Promise<EigenVerzoek[]> {
  const rijen = await db.terugbelverzoek.findMany({ where: { burgerId, status: 'open' }, orderBy: [{ belDag: 'asc' }, { id: 'asc' }] })
  return rijen.map(maakEigen)
}

/** Takes a request back: by its citizen, or by who has the address of its page. Nothing happens to what is over, or somebody else's. */
export async function annuleerVerzoek(wie: { burgerId: string; id: string } | { gesloten: string }): Promise<void> {
  const id = 'id' in wie ? wie.id : open<string>('terugbellen', wie.gesloten)
  if (!id || !isId(id)) return
  await db.terugbelverzoek.updateMany({
    where: { id, status: 'open', ...('id' in wie ? { burgerId: wie.burgerId } : {}) },
    data: { status: 'geannuleerd', afgeslotenOp: stadsNu(), medewerkerId: null, genomenOp: null },
  })
}

function maakEigen({ id, bij, dienst, belDag, dagdeel, pogingen, status }: Terugbelverzoek): EigenVerzoek {
  return { id, bij: bij as Plaatssoort, dienst: dienst ?? undefined, dag: isoDag(belDag), dagdeel: dagdeel as Dagdeel, pogingen, status }
}
