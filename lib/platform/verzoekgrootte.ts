import { env } from './env'

/** Files that one form may bring at once. */
const UPLOADS = 3
/** Room for what is typed beside them. */
const TEKST_BYTES = 500_000

/** Bytes that a request may hold. */
export function maxVerzoek(): number {
  return env().UPLOAD_MAX_BYTES * UPLOADS + TEKST_BYTES
}
