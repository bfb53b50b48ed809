import { GESTRAND, isOver, isOverBericht } from '@/lib/jobs/gestrand'
import { db, sql } from '@/lib/platform/database'
import { stadsMoment } from '@/lib/platform/klok'
import type { Onderwerp } from './onderwerpen-van'

/** Since when something that belongs to a page does not succeed: the work itself, or the mail about it. */
export type Vertraagd = { werk?: Date; mail?: Date }

/** What is stranded of the work about one of these, and of the mails to this citizen about a case or a document; in one question. */
export async function findVertraagd(ids: string[], burgerId: string | undefined, { aanvraagId }: Onderwerp): Promise<Vertraagd> {
  // One mail may be about several documents: its job names one message.
  const onderwerp = aanvraagId ? sql`aanvraag_id = ${aanvraagId}::uuid` : sql`document_id is not null`
  const wachtend = sql`
    select id::text from bericht where burger_id = ${burgerId ?? null}::uuid and ${onderwerp} and mail_verstuurd_op is null`
  const eerste = (over: ReturnType<typeof sql>) => sql`(select min(created_at) from graphile_worker._private_jobs where ${GESTRAND} and ${over})`
  // Apart, so that each is found by its index.
  const [rij] = await db.$queryRaw<{ werk: Date | null; mail: Date | null }[]>`
    select ${eerste(isOver(ids))} as werk, ${eerste(isOverBericht(wachtend))} as mail`
  return { werk: rij?.werk ? stadsMoment(rij.werk) : undefined, mail: rij?.mail ? stadsMoment(rij.mail) : undefined }
}
