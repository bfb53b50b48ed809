import { db } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { isoDag } from '@/lib/platform/klok'
import type { AanvraagStatus } from '@/prisma/client/client'
import { type AanvraagKop, maakKop } from './find-aanvraag'

export const AANVRAGEN_PER_PAGINA = 20

const LOPEND: AanvraagStatus[] = ['ingediend', 'in_behandeling', 'wacht_op_burger', 'wacht_op_derde', 'goedgekeurd']

/** A form that is not sent yet. */
export type ConceptRegel = { dienst: string; formulierStap?: string; bewaardOp: Date; tot: string }

/** The concepts of a citizen, last saved first: at most one for each dienst. */
export async function listConcepten(burgerId: string): Promise<ConceptRegel[]> {
  const rijen = await db.aanvraag.findMany({
    where: { burgerId, vertegenwoordigerId: null, status: 'concept' },
    orderBy: { bewaardOp: 'desc' },
    select: { dienst: true, formulierStap: true, bewaardOp: true, conceptTot: true },
  })
  return rijen.map(({ dienst, formulierStap, bewaardOp, conceptTot }) => ({
    dienst,
    formulierStap: formulierStap ?? undefined,
    bewaardOp,
    tot: conceptTot ? isoDag(conceptTot) : '',
  }))
}

/** The running aanvragen of a citizen, the latest first, for the overview. */
export async function listLopendeAanvragen(burgerId: string, max: number): Promise<AanvraagKop[]> {
  const rijen = await db.aanvraag.findMany({
    where: { burgerId, status: { in: LOPEND } },
    orderBy: [{ bewaardOp: 'desc' }],
    take: max,
  })
  return rijen.map(maakKop)
}

/** Everything that a citizen sent, newest first, a page at a time; `voor` is the id of the last one that was shown. */
export async function listAanvragen(burgerId: string, voor?: string): Promise<{ aanvragen: AanvraagKop[]; volgende?: string }> {
  const rijen = await db.aanvraag.findMany({
    where: { burgerId, status: { not: 'concept' }, ...(voor && isId(voor) ? { id: { lt: voor } } : {}) },
    orderBy: { id: 'desc' },
    take: AANVRAGEN_PER_PAGINA + 1,
  })
  const aanvragen = rijen.slice(0, AANVRAGEN_PER_PAGINA).map(maakKop)
  return { aanvragen, volgende: rijen.length > AANVRAGEN_PER_PAGINA ? aanvragen.at(-1)?.id : undefined }
}

/** How an aanvraag is named elsewhere: in a list of visits, in an access line. */
export type Verwijzing = { referentie: string; dienst: string }

/** Those aanvragen among the ids that this citizen sent; another's stays unknown. */
export async function listVerwijzingen(burgerId: string, ids: string[]): Promise<Map<string, Verwijzing>> {
  if (ids.length === 0) return new Map()
  const rijen = await db.aanvraag.findMany({ where: { burgerId, id: { in: ids } }, select: { id: true, referentie: true, dienst: true } })
  return new Map(rijen.flatMap(({ id, referentie, dienst }) => (referentie ? [[id, { referentie, dienst }] as const] : [])))
}
