import { listBetrokkenen } from '@/lib/burgers/betrokkene'
import { db } from '@/lib/platform/database'
import { isDeelsleutel, isId } from '@/lib/platform/ids'
import { naarDatum, vandaag } from '@/lib/platform/klok'
import type { Instemming } from '@/prisma/client/client'
import { uitnodigingshash } from './nodig-uit'

/** What is asked of this citizen with an id: known by their number, or by the link that they opened. Undefined for anybody else’s. */
export async function vindGevraagde(burgerId: string, instemmingId: string): Promise<Instemming | undefined> {
  if (!isId(instemmingId)) return undefined
  const rij = await db.instemming.findFirst({ where: { id: instemmingId, ...(await vanBurger(burgerId)) } })
  return rij ?? undefined
}

/** Which rows are of this citizen: meant by number, unless somebody else answered, or opened by link. What was asked anew is nobody’s. */
export async function vanBurger(burgerId: string) {
  const betrokkenen = await listBetrokkenen(burgerId)
  return {
    status: { not: 'vervangen' as const },
    OR: [{ burgerId }, { burgerId: null, betrokkene: { in: betrokkenen } }],
  }
}

/** Whether the link of an invitation leads somewhere. */
export async function isUitnodiging(sleutel: string): Promise<boolean> {
  if (!isDeelsleutel(sleutel)) return false
  return (await db.instemming.count({ where: { sleutelHash: uitnodigingshash(sleutel), status: 'gevraagd', vraag: loopt() } })) > 0
}

/** Of a question that nothing ended yet, on its last day or before. */
function loopt() {
  return { afgerondOp: null, totEnMet: { gte: naarDatum(vandaag()) } }
}

/**
 * Who signed in opens an invitation: from then on it is theirs, and nobody else’s. Undefined when it leads nowhere, when it was never
 * opened before it ended, when somebody else opened it first, when it means somebody else by number, or when it is their own question.
 */
export async function neemUitnodigingAan(burgerId: string, sleutel: string): Promise<string | undefined> {
  if (!isDeelsleutel(sleutel)) return undefined
  const rij = await db.instemming.findUnique({
    where: { sleutelHash: uitnodigingshash(sleutel) },
    include: { vraag: { select: { burgerId: true } } },
  })
  if (!rij || rij.status === 'vervangen' || rij.vraag.burgerId === burgerId) return undefined
  if (rij.burgerId !== null) return rij.burgerId === burgerId ? rij.id : undefined
  if (rij.betrokkene !== null) return (await listBetrokkenen(burgerId)).includes(rij.betrokkene) ? rij.id : undefined
  const { count } = await db.instemming.updateMany({ where: { id: rij.id, burgerId: null, status: 'gevraagd', vraag: loopt() }, data: { burgerId } })
  return count === 1 ? rij.id : undefined
}
