import { db } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { later, nu, uren } from '@/lib/platform/klok'
import { type Eigenaar, isVan, vanInvuller } from './eigenaar'

/** So long after sending, the way back in a browser leads to the confirmation. */
const NET = uren(1)

/** The reference of what somebody sent with a key, or undefined when nothing was: a second press, a reload, a second tab. */
export async function findIngediend(eigenaar: Eigenaar, indienSleutel: string): Promise<string | undefined> {
  if (!isId(indienSleutel)) return undefined
  const eerder = await db.aanvraag.findFirst({ where: { ...vanInvuller(eigenaar), indienSleutel }, select: { referentie: true } })
  return eerder?.referentie ?? undefined
}

/** Whether a key is of somebody else's form: of a page that stayed open while another person signed in. */
export async function isVanEenAnder(eigenaar: Eigenaar, indienSleutel: string): Promise<boolean> {
  if (!isId(indienSleutel)) return false
  const rij = await db.aanvraag.findUnique({ where: { indienSleutel }, select: { burgerId: true, bezoekerId: true, vertegenwoordigerId: true } })
  return rij !== null && !isVan(rij, eigenaar)
}

/** Whether a key is of a form of this owner, sent or not. */
export async function isEigenFormulier(eigenaar: Eigenaar, indienSleutel: string): Promise<boolean> {
  return isId(indienSleutel) && (await db.aanvraag.count({ where: { ...vanInvuller(eigenaar), indienSleutel } })) > 0
}

/** The reference of what somebody just sent for a dienst, or undefined. */
export async function findNetIngediend(eigenaar: Eigenaar, dienst: string): Promise<string | undefined> {
  const laatste = await db.aanvraag.findFirst({
    where: { ...vanInvuller(eigenaar), dienst, status: { not: 'concept' }, bewaardOp: { gt: later(nu(), -NET) } },
    orderBy: { bewaardOp: 'desc' },
    select: { referentie: true },
  })
  return laatste?.referentie ?? undefined
}
