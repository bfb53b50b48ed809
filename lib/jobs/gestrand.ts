import { sql } from '@/lib/platform/database'

/**
 * When a promise counts as stranded: tried five times (about two minutes) without being kept. Written out, not as a
 * value, since the indexes of `scripts/database/indexeer-wachtrij.ts` are for these very words.
 */
export const GESTRAND = sql`attempts >= 5 and last_error is not null and key is not null`

/** What a promise is about: each names one thing. */
const OVER = sql`coalesce(payload->>'aanvraagId', payload->>'documentId', payload->>'berichtId', payload->>'burgerId')`

/** The documents that a promise about many is about. */
const DOCUMENTEN = sql`(payload->'documentIds')::jsonb`

/** Whether a promise is about one of these: an aanvraag, a document, a message, a citizen. */
export function isOver(ids: readonly string[]) {
  return sql`(${OVER} = any(${ids}::text[]) or ${DOCUMENTEN} ?| ${ids}::text[])`
}

/** Whether a promise is about one of the messages that this query gives, as texts. */
export function isOverBericht(ids: ReturnType<typeof sql>) {
  return sql`${OVER} in (${ids})`
}

/** Whether a text can be the id of a job: what comes from an address is checked before the database is asked. */
export function isJobId(tekst: string): boolean {
  return /^[1-9]\d{0,17}$/.test(tekst)
}
