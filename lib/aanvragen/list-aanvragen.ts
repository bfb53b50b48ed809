import type { Niveau } from '@/lib/catalogus/define-dienst'
import { findFormulier } from '@/lib/catalogus/find-dienst'
import { db } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { isoDag } from '@/lib/platform/klok'
import type { AanvraagStatus } from '@/prisma/client/client'
import { type AanvraagKop, maakKop } from './find-aanvraag'
import { leesConceptInhoud } from './inhoud'
import { teZwakVoor } from './zicht'

export const AANVRAGEN_PER_PAGINA = 20

/** A case in one of these runs. */
export const LOPEND: AanvraagStatus[] = ['ingediend', 'in_behandeling', 'wacht_op_burger', 'wacht_op_derde', 'goedgekeurd']

/** A form that is not sent yet; `teZwak` is the sign-in that it asks for when this session may not see it, and then nothing else of it is told. */
export type ConceptRegel = { dienst: string; formulierStap?: string; bewaardOp: Date; tot: string; teZwak?: Niveau }

/** The concepts of a citizen, last saved first: at most one for each dienst. */
export async function listConcepten(burgerId: string, niveau: Niveau): Promise<ConceptRegel[]> {
  const rijen = await db.aanvraag.findMany({
    where: { burgerId, vertegenwoordigerId: null, status: 'concept' },
    orderBy: { bewaardOp: 'desc' },
    select: { id: true, dienst: true, formulierStap: true, bewaardOp: true, conceptTot: true, inhoudVersleuteld: true },
  })
  return Promise.all(
    rijen.map(async ({ id, dienst, formulierStap, bewaardOp, conceptTot, inhoudVersleuteld }) => {
      const teZwak = teZwakVoor(niveau, leesConceptInhoud(id, inhoudVersleuteld), await findFormulier(dienst))
      const stap = teZwak ? undefined : (formulierStap ?? undefined)
      return { dienst, formulierStap: stap, bewaardOp, tot: conceptTot ? isoDag(conceptTot) : '', teZwak }
    }),
  )
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
