import { db } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { later, nu, uren } from '@/lib/platform/klok'

/** So long after sending, the way back in a browser leads to the confirmation. */
const NET = uren(1)

/** The reference of what this citizen sent with a key, or undefined when nothing was: a second press, a reload, a second tab. */
export async function findIngediend(burgerId: string, indienSleutel: string): Promise<string | undefined> {
  if (!isId(indienSleutel)) return undefined
  const eerder = await db.aanvraag.findFirst({ where: { burgerId, indienSleutel }, select: { referentie: true } })
  return eerder?.referentie ?? undefined
}

/** Whether a key is of somebody else's form: of a page that stayed open while another person signed in. */
export async function isVanEenAnder(burgerId: string, indienSleutel: string): Promise<boolean> {
  return isId(indienSleutel) && (await db.aanvraag.count({ where: { indienSleutel, burgerId: { not: burgerId } } })) > 0
}

/** The reference of what this citizen just sent for a dienst, or undefined. */
export async function findNetIngediend(burgerId: string, dienst: string): Promise<string | undefined> {
  const laatste = await db.aanvraag.findFirst({
    where: { burgerId, dienst, status: { not: 'concept' }, bewaardOp: { gt: later(nu(), -NET) } },
    orderBy: { bewaardOp: 'desc' },
    select: { referentie: true },
  })
  return laatste?.referentie ?? undefined
}
