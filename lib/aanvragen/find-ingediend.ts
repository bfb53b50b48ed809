import { db } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'

/** The reference of what this citizen sent with a key, or undefined when nothing was: a second press, a reload, a second tab. */
export async function findIngediend(burgerId: string, indienSleutel: string): Promise<string | undefined> {
  if (!isId(indienSleutel)) return undefined
  const eerder = await db.aanvraag.findFirst({ where: { burgerId, indienSleutel }, select: { referentie: true } })
  return eerder?.referentie ?? undefined
}
