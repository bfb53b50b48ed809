import { db, type Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { later, nu, uren } from '@/lib/platform/klok'
import { ontsleutel, versleutel } from '@/lib/platform/versleuteling'
import type { Actie } from './acties'
import type { Waarden } from './lees-handeling'

const BEWAARTIJD = uren(24)

/** What somebody filled in and did not finish. `stand` is the state of the case that they saw. */
export type Klad = { id: string; actie: Actie; waarden: Waarden; stand: number }

/** Keeps what a member of staff filled in for a case, instead of what they filled in before; gives its new id. */
export async function bewaarKlad(medewerkerId: string, aanvraagId: string, actie: Actie, klad: Pick<Klad, 'waarden' | 'stand'>): Promise<string> {
  const id = nieuwId()
  const inhoud = { id, inhoudVersleuteld: versleutel(JSON.stringify(klad), `klad:${id}`), bewaardOp: nu() }
  await db.klad.upsert({
    where: { medewerkerId_aanvraagId_formulier: { medewerkerId, aanvraagId, formulier: actie } },
    create: { ...inhoud, medewerkerId, aanvraagId, formulier: actie },
    update: inhoud,
  })
  return id
}

/** What this member of staff still has lying for a case, by form. */
export async function listKladden(medewerkerId: string, aanvraagId: string): Promise<Partial<Record<Actie, Klad>>> {
  const rijen = await db.klad.findMany({ where: { medewerkerId, aanvraagId } })
  return Object.fromEntries(
    rijen.map(({ id, formulier, inhoudVersleuteld }) => {
      const { waarden, stand } = JSON.parse(ontsleutel(inhoudVersleuteld, `klad:${id}`)) as Pick<Klad, 'waarden' | 'stand'>
      return [formulier, { id, actie: formulier as Actie, waarden, stand }]
    }),
  )
}

/** Throws away what somebody had lying for a case, with the change that makes it needless; a message or a note that is not sent yet stays. */
export async function gooiKladdenWeg(tx: Tx, medewerkerId: string, aanvraagId: string): Promise<void> {
  await tx.klad.deleteMany({ where: { medewerkerId, aanvraagId, formulier: { notIn: ['bericht', 'notitie'] satisfies Actie[] } } })
}

/** Throws away what somebody had lying in one form of a case: it was sent. */
export async function gooiKladWeg(medewerkerId: string, aanvraagId: string, actie: Actie): Promise<void> {
  await db.klad.deleteMany({ where: { medewerkerId, aanvraagId, formulier: actie } })
}

/** Removes what was left lying for a day. */
export async function verwijderOudeKladden(): Promise<void> {
  await db.klad.deleteMany({ where: { bewaardOp: { lt: later(nu(), -BEWAARTIJD) } } })
}
