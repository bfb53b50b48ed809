import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { nu } from '@/lib/platform/klok'

/** So many citizens with a profile and nothing else; gives their ids. */
export async function maakBurgers(aantal: number): Promise<string[]> {
  const ids = Array.from({ length: aantal }, nieuwId)
  const data = ids.map((id) => ({ id, profielSub: id, voornaam: 'Proef', achternaam: 'Persoon', aangemaaktOp: nu(), laatstAangemeldOp: nu() }))
  await db.burger.createMany({ data })
  return ids
}

/** One citizen. */
export async function maakBurger(): Promise<string> {
  const [id = ''] = await maakBurgers(1)
  return id
}
