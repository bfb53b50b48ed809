import { db } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { dagVan } from '@/lib/platform/klok'
import type { Inzage, InzageDoor } from '@/prisma/client/client'
import type { Doel, Wat } from './noteer-inzage'

export const INZAGEN_PER_PAGINA = 50

/** One look at a person's data, as that person reads it. */
export type InzageRegel = {
  id: string
  wat: Wat
  doel: Doel
  bron: string
  door: InzageDoor
  /** Only of a look by staff. */
  medewerkerId?: string
  /** Only of a look by a program: its client id. */
  toepassing?: string
  /** Only of a look by somebody who acted for them. */
  vertegenwoordigerId?: string
  aanvraagId?: string
  op: Date
}

/** The same look, by the same party and for the same reason, on one day. */
export type Inzagegroep = InzageRegel & { keer: number; ids: string[] }

/**
 * Who looked at somebody's data, under every name that lines about this person have, newest first, a page at a time;
 * `voor` is the id of the last line that was shown.
 */
export async function listInzagen(betrokkenen: string[], voor?: string): Promise<{ inzagen: InzageRegel[]; volgende?: string }> {
  const rijen = await db.inzage.findMany({
    where: { betrokkene: { in: betrokkenen }, ...(voor && isId(voor) ? { id: { lt: voor } } : {}) },
    orderBy: { id: 'desc' },
    take: INZAGEN_PER_PAGINA + 1,
  })
  const inzagen = rijen.slice(0, INZAGEN_PER_PAGINA).map(maakInzageregel)
  return { inzagen, volgende: rijen.length > INZAGEN_PER_PAGINA ? inzagen.at(-1)?.id : undefined }
}

/** A row as its person reads it. */
export function maakInzageregel({ id, door, wat, doel, bron, medewerkerId, toepassing, vertegenwoordigerId, aanvraagId, op }: Inzage): InzageRegel {
  return {
    id,
    door,
    wat: wat as Wat,
    doel: doel as Doel,
    bron,
    medewerkerId: medewerkerId ?? undefined,
    toepassing: toepassing ?? undefined,
    vertegenwoordigerId: vertegenwoordigerId ?? undefined,
    aanvraagId: aanvraagId ?? undefined,
    op,
  }
}

/** Lines that say the same of one day as one, at the moment of the last; nothing is left out. Pure. */
export function groepeerInzagen(inzagen: readonly InzageRegel[]): Inzagegroep[] {
  const groepen = new Map<string, Inzagegroep>()
  for (const inzage of inzagen) {
    const { door, wat, doel, bron, medewerkerId, toepassing, vertegenwoordigerId, aanvraagId, op } = inzage
    const sleutel = [dagVan(op), door, wat, doel, bron, medewerkerId, toepassing, vertegenwoordigerId, aanvraagId].join('|')
    const groep = groepen.get(sleutel)
    if (groep) {
      groep.keer += 1
      groep.ids.push(inzage.id)
    } else groepen.set(sleutel, { ...inzage, keer: 1, ids: [inzage.id] })
  }
  return [...groepen.values()]
}
