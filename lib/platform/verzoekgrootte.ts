import { env } from './env'

/** Files that one form may bring at once. */
const UPLOADS = 3
const BYTES_PER_MEGABYTE = 1_000_000
/** Room for what is typed beside them. */
const TEKST_BYTES = 500_000

/** Bytes that a request may hold. */
export function maxVerzoek(): number {
  return env().UPLOAD_MAX_BYTES * UPLOADS + TEKST_BYTES
}

/** The size that one file may have, in whole megabytes for people to read. */
export function maxMegabytes(): number {
  return Math.floor(env().UPLOAD_MAX_BYTES / BYTES_PER_MEGABYTE)
}
