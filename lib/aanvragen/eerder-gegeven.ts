import { isBeperkt, type Sterkte } from '@/lib/auth/is-beperkt'
import type { Opmaak } from '@/lib/catalogus/define-dienst'
import { findDienst } from '@/lib/catalogus/find-dienst'
import { getFormulierVan } from '@/lib/catalogus/recordstand'
import { db } from '@/lib/platform/database'
import { leesIngediendeInhoud } from './inhoud'

/** Something that a citizen gave before: where, and when. */
export type EerderGegeven = { waarde: string; dienst: string; op: Date }

/** What is worth offering again: people look it up each time. A number says nothing about the next question. */
const AANGEBODEN: readonly Opmaak[] = ['email', 'telefoon', 'iban', 'nummerplaat']
const HOOGSTENS = 20

/**
 * What a citizen gave last in their own aanvragen, by how it is written. Nobody else’s: what was asked about others has no such form. Nothing for who is
 * known by number and signed in with no more than a password: it may have been given in a stronger session.
 */
export async function listEerderGegeven(sessie: Sterkte & { burger: { burgerId: string } }): Promise<Map<Opmaak, EerderGegeven>> {
  if (isBeperkt(sessie)) return new Map()
  const { burgerId } = sessie.burger
  const rijen = await db.aanvraag.findMany({
    where: { burgerId, vertegenwoordigerId: null, status: { not: 'concept' } },
    orderBy: { id: 'desc' },
    take: HOOGSTENS,
    select: { id: true, dienst: true, recordstandId: true, ingediendOp: true, inhoudVersleuteld: true },
  })
  const gegeven = new Map<Opmaak, EerderGegeven>()
  for (const { id, dienst, recordstandId, ingediendOp, inhoudVersleuteld } of rijen) {
    if (!ingediendOp || !findDienst(dienst)) continue
    const formulier = await getFormulierVan({ dienst, recordstandId })
    const { inhoud } = leesIngediendeInhoud(id, inhoudVersleuteld)
    for (const [naam, { eis }] of Object.entries(formulier.velden)) {
      const waarde = inhoud[naam]
      const opmaak = eis?.opmaak
      if (!opmaak || !AANGEBODEN.includes(opmaak) || typeof waarde !== 'string' || !waarde || gegeven.has(opmaak)) continue
      gegeven.set(opmaak, { waarde, dienst, op: ingediendOp })
    }
  }
  return gegeven
}
