import { db, type Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { nu } from '@/lib/platform/klok'
import { sleutelHash } from '@/lib/platform/versleuteling'

/** Mail for a citizen that does not arrive: since when, and what the server answered. */
export type Mailweigering = { id: string; burgerId: string; antwoord: number; op: Date }

const HOOGSTENS = 100
/** Whose mail goes where. */
type Adres = { burgerId: string; email?: string }

/** Marks an address for which the receiver's server refuses mail for good, at once or in a mail that came back: nothing more is sent there until somebody mends it. */
export async function noteerMailweigering({ burgerId, email = '' }: Adres, antwoord: number): Promise<void> {
  const rij = { id: nieuwId(), burgerId, adresHash: adresHash(email), antwoord, op: nu() }
  await db.mailweigering.createMany({ data: rij, skipDuplicates: true })
}

/** Whether mail for this citizen does not arrive at the address that they have now. */
export async function findMailweigering({ burgerId, email }: Adres): Promise<Mailweigering | undefined> {
  if (!email) return undefined
  const rij = await db.mailweigering.findFirst({ where: { burgerId, adresHash: adresHash(email), opgelostOp: null } })
  return rij ?? undefined
}

/** The citizen says that the address is right: the next mail is tried there again. */
export async function probeerAdresOpnieuw({ burgerId, email = '' }: Adres): Promise<void> {
  await db.mailweigering.updateMany({ where: { burgerId, adresHash: adresHash(email), opgelostOp: null }, data: { opgelostOp: nu() } })
}

/** Whether the citizen said since a moment that this address is right: what was sent before tells nothing of it any more. */
export async function isOpgelostSinds({ burgerId, email = '' }: Adres, moment: Date): Promise<boolean> {
  return (await db.mailweigering.count({ where: { burgerId, adresHash: adresHash(email), opgelostOp: { gt: moment } } })) > 0
}

/** Whoever has another address now gets mail there: what was marked of before is over. In the transaction of the sign-in. */
export async function sluitVroegereWeigeringen(tx: Tx, { burgerId, email = '' }: Adres): Promise<void> {
  await tx.mailweigering.updateMany({ where: { burgerId, adresHash: { not: adresHash(email) }, opgelostOp: null }, data: { opgelostOp: nu() } })
}

/** Whose mail does not arrive now, the oldest first. */
export async function listMailweigeringen(): Promise<Mailweigering[]> {
  return db.mailweigering.findMany({ where: { opgelostOp: null }, orderBy: { id: 'asc' }, take: HOOGSTENS })
}

function adresHash(email: string): string {
  return sleutelHash(email.trim().toLowerCase(), 'email')
}
