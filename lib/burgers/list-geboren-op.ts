import { db } from '@/lib/platform/database'
import { hashVanDag } from './geboortehash'

/** Somebody with a day of birth, to be compared with a name; `betrokkene` is how access lines name them. */
export type Naamgenoot = { burgerId: string; betrokkene: string; voornaam: string; achternaam: string }

/** More people than a city has of one day of birth. */
const HOOGSTENS = 500

/**
 * The citizens whose number says this day of birth: some twenty in a city of half a million. They are compared, not shown: whoever shows
 * one of them writes the line first.
 */
export async function listGeborenOp(dag: string): Promise<Naamgenoot[]> {
  const rijen = await db.burger.findMany({
    where: { geboorteHash: hashVanDag(dag), inszHash: { not: null } },
    orderBy: [{ achternaam: 'asc' }, { voornaam: 'asc' }, { id: 'asc' }],
    take: HOOGSTENS,
    select: { id: true, inszHash: true, voornaam: true, achternaam: true },
  })
  return rijen.flatMap(({ id, inszHash, ...naam }) => (inszHash ? [{ burgerId: id, betrokkene: inszHash, ...naam }] : []))
}
