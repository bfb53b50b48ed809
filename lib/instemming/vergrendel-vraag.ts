import type { AanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { vergrendelAanvraag } from '@/lib/aanvragen/vergrendel-aanvraag'
import type { Tx } from '@/lib/platform/database'
import { isoDag } from '@/lib/platform/klok'
import type { Instemming, Instemmingsvraag } from '@/prisma/client/client'
import { isVolledig } from './regels'

/** What is asked for a case, while nobody else can answer or change the case. */
export type VasteVraag = { aanvraag: AanvraagKop; vraag: Instemmingsvraag; totEnMet: string; instemmingen: Instemming[] }

/** Locks the case that a consent is asked for: answers come one after the other. */
export async function vergrendelVraag(tx: Tx, vraagId: string): Promise<VasteVraag> {
  const { aanvraagId } = await tx.instemmingsvraag.findUniqueOrThrow({ where: { id: vraagId }, select: { aanvraagId: true } })
  const { aanvraag } = await vergrendelAanvraag(tx, aanvraagId)
  const { instemmingen, ...vraag } = await tx.instemmingsvraag.findUniqueOrThrow({ where: { id: vraagId }, include: { instemmingen: true } })
  return { aanvraag, vraag, totEnMet: isoDag(vraag.totEnMet), instemmingen }
}

/** Whether everybody who is meant agreed. */
export async function isNuVolledig(tx: Tx, vraagId: string): Promise<boolean> {
  const rijen = await tx.instemming.findMany({ where: { vraagId }, select: { status: true, geldtSinds: true } })
  return isVolledig(rijen.map(({ status, geldtSinds }) => ({ status, geldt: geldtSinds !== null })))
}
