import { db } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import type { Uitkomst, Wijze } from './antwoord'

export const CONTROLES_PER_PAGINA = 20

/** One check as the holder sees it: when, how, of which versie, and what was answered. */
export type ControleRegel = { id: string; op: Date; wijze: Wijze; uitkomst: Uitkomst; volgnummer: number }

/**
 * Every check of a document of this citizen, newest first, a page at a time; `voor` is the id of the last one that
 * was shown.
 */
export async function listControles(burgerId: string, documentId: string, voor?: string): Promise<{ controles: ControleRegel[]; volgende?: string }> {
  const versies = await db.versie.findMany({ where: { documentId, document: { burgerId } }, select: { id: true, volgnummer: true } })
  const nummers = new Map(versies.map(({ id, volgnummer }) => [id, volgnummer]))
  const rijen = await db.controle.findMany({
    where: { versieId: { in: [...nummers.keys()] }, ...(voor && isId(voor) ? { id: { lt: voor } } : {}) },
    orderBy: { id: 'desc' },
    take: CONTROLES_PER_PAGINA + 1,
  })
  const controles = rijen.slice(0, CONTROLES_PER_PAGINA).map(({ id, op, wijze, uitkomst, versieId }) => ({
    id,
    op,
    wijze,
    uitkomst: uitkomst as Uitkomst,
    volgnummer: nummers.get(versieId ?? '') ?? 0,
  }))
  return { controles, volgende: rijen.length > CONTROLES_PER_PAGINA ? controles.at(-1)?.id : undefined }
}
