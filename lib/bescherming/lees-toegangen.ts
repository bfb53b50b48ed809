import { db } from '@/lib/platform/database'
import { ontsleutel } from '@/lib/platform/versleuteling'
import type { Toegangsreden } from './geef-toegang'

/** Why a protected file was opened, as who opened it wrote it; not whose. */
export type Toegangsregel = { reden: Toegangsreden; woorden: string; op: Date }

/** These reasons, by id: for who looks at a sample or at a line, and may. */
export async function leesToegangen(ids: string[]): Promise<Map<string, Toegangsregel>> {
  if (ids.length === 0) return new Map()
  const rijen = await db.toegang.findMany({ where: { id: { in: ids } } })
  return new Map(
    rijen.map(({ id, reden, woordenVersleuteld, op }) => [
      id,
      { reden: reden as Toegangsreden, woorden: ontsleutel(woordenVersleuteld, `toegang:${id}`), op },
    ]),
  )
}
