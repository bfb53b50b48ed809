import type { Pool } from 'pg'
import PostalMime from 'postal-mime'

/** A mail that was caught. */
export type Mail = { id: string; aan: string; van: string; onderwerp: string; tekst: string; op: Date }

const SLOT = 4_801_006
const PER_PAGINA = 50

/** Makes the schema of the catcher, once. */
export async function bereidVoor(pool: Pool): Promise<void> {
  await pool.query(`
    begin;
    select pg_advisory_xact_lock(${SLOT});
    create schema if not exists post;
    create table if not exists post.mail (
      id bigint generated always as identity primary key, bericht_id text, aan text not null, van text not null, onderwerp text not null,
      tekst text not null, op timestamptz not null default now()
    );
    commit;`)
}

/** Keeps a mail. Stored before the sender hears that it was taken. */
export async function bewaarMail(pool: Pool, ruw: Buffer, aan: string[]): Promise<void> {
  const { messageId, from, subject, text } = await PostalMime.parse(ruw)
  await pool.query('insert into post.mail (bericht_id, aan, van, onderwerp, tekst) values ($1, $2, $3, $4, $5)', [
    messageId ?? null,
    aan.join(', '),
    from?.address ?? '',
    subject ?? '',
    text ?? '',
  ])
}

/** The last mails, newest first; of one receiver when asked. */
export async function listMails(pool: Pool, aan?: string): Promise<Mail[]> {
  const { rows } = await pool.query<Mail>(
    'select id::text, aan, van, onderwerp, tekst, op from post.mail where $1::text is null or aan = $1 order by post.mail.id desc limit $2',
    [aan ?? null, PER_PAGINA],
  )
  return rows
}
