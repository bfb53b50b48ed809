import { db, inTransactie, type Tx } from '@/lib/platform/database'
import { nu } from '@/lib/platform/klok'
import { MAIL_STANDAARD, MAILKEUZES, type Mailkeuze, mailkeuzeVan } from './mailkeuzes'
import type { BerichtSoort } from './stuur-bericht'

/** What a citizen gets mail about, of what is a choice. */
export type Mailvoorkeuren = Record<Mailkeuze, boolean>

/** What a citizen chose, and the default where they said nothing. */
export async function listMailvoorkeuren(burgerId: string): Promise<Mailvoorkeuren> {
  const rijen = await db.mailvoorkeur.findMany({ where: { burgerId }, select: { keuze: true, aan: true } })
  return { ...MAIL_STANDAARD, ...Object.fromEntries(rijen.map(({ keuze, aan }) => [keuze, aan])) }
}

/** A citizen says what to get mail about, all of it at once. Messages that were written before keep the mail that was promised. */
export async function zetMailvoorkeuren(burgerId: string, voorkeuren: Mailvoorkeuren): Promise<void> {
  await inTransactie(async (tx) => {
    for (const keuze of MAILKEUZES) {
      const stand = { aan: voorkeuren[keuze], op: nu() }
      await tx.mailvoorkeur.upsert({ where: { burgerId_keuze: { burgerId, keuze } }, create: { burgerId, keuze, ...stand }, update: stand })
    }
  })
}

/** Whether a mail goes about a message of this kind. */
export async function wilMail(tx: Tx, burgerId: string, soort: BerichtSoort): Promise<boolean> {
  const keuze = mailkeuzeVan(soort)
  if (!keuze) return true
  const voorkeur = await tx.mailvoorkeur.findUnique({ where: { burgerId_keuze: { burgerId, keuze } }, select: { aan: true } })
  return voorkeur?.aan ?? MAIL_STANDAARD[keuze]
}
