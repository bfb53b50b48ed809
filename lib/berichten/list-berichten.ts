import { db } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { nu } from '@/lib/platform/klok'
import type { BerichtSoort } from './stuur-bericht'

/** A message as its receiver reads it. */
export type BerichtRegel = {
  id: string
  soort: BerichtSoort
  gegevens: Record<string, string>
  aanvraagId?: string
  documentId?: string
  op: Date
  gelezen: boolean
}

export const BERICHTEN_PER_PAGINA = 20

/** The messages of a citizen, newest first, a page at a time; `voor` is the id of the last one that was shown. */
export async function listBerichten(burgerId: string, voor?: string): Promise<{ berichten: BerichtRegel[]; volgende?: string }> {
  const rijen = await db.bericht.findMany({
    where: { burgerId, ...(voor && isId(voor) ? { id: { lt: voor } } : {}) },
    orderBy: { id: 'desc' },
    take: BERICHTEN_PER_PAGINA + 1,
  })
  const berichten = rijen.slice(0, BERICHTEN_PER_PAGINA).map((rij) => ({
    id: rij.id,
    soort: rij.soort as BerichtSoort,
    gegevens: rij.gegevens as Record<string, string>,
    aanvraagId: rij.aanvraagId ?? undefined,
    documentId: rij.documentId ?? undefined,
    op: rij.op,
    gelezen: rij.gelezenOp !== null,
  }))
  return { berichten, volgende: rijen.length > BERICHTEN_PER_PAGINA ? berichten.at(-1)?.id : undefined }
}

/** How many messages were not read yet. */
export function telOngelezen(burgerId: string): Promise<number> {
  return db.bericht.count({ where: { burgerId, gelezenOp: null } })
}

/** Marks messages as read: the page showed them. */
export async function markeerGelezen(burgerId: string, ids: string[]): Promise<void> {
  await db.bericht.updateMany({ where: { burgerId, id: { in: ids }, gelezenOp: null }, data: { gelezenOp: nu() } })
}

/** Marks what was told about a case as read: the page of the case showed what it is about. */
export async function markeerOverAanvraag(burgerId: string, aanvraagId: string, soort: BerichtSoort): Promise<void> {
  await db.bericht.updateMany({ where: { burgerId, aanvraagId, soort, gelezenOp: null }, data: { gelezenOp: nu() } })
}
