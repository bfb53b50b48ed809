import { db, inTransactie, type Tx } from '@/lib/platform/database'
import { nu } from '@/lib/platform/klok'
import { MAIL_STANDAARD, MAILKEUZES, type Mailkeuze, mailkeuzeVan } from './mailkeuzes'
import type { BerichtSoort } from './stuur-bericht'

/** What a citizen gets mail about, of what is a choice. */
export type Mailvoorkeuren = Record<Mailkeuze, boolean>

/** A message, as far as a choice is about it. */
type Ontvangen = { burgerId: string; soort: BerichtSoort }

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

/** Whether a mail goes about each of these messages, as who gets them chose; in one question, and none where nothing is a choice. */
export async function vindMailwensen(tx: Tx, berichten: readonly Ontvangen[]): Promise<(bericht: Ontvangen) => boolean> {
  const burgerIds = berichten.filter(({ soort }) => mailkeuzeVan(soort)).map(({ burgerId }) => burgerId)
  const rijen =
    burgerIds.length > 0
      ? await tx.$queryRaw<{ burgerId: string; keuze: string; aan: boolean }[]>`
          select burger_id as "burgerId", keuze, aan from mailvoorkeur where burger_id = any(${burgerIds}::uuid[])`
      : []
  const gekozen = new Map(rijen.map(({ burgerId, keuze, aan }) => [`${burgerId}:${keuze}`, aan]))
  return ({ burgerId, soort }) => {
    const keuze = mailkeuzeVan(soort)
    return !keuze || (gekozen.get(`${burgerId}:${keuze}`) ?? MAIL_STANDAARD[keuze])
  }
}
