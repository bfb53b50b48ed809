import { env } from './env'

/** Files that one form may bring at once. */
const UPLOADS = 3
/** As many files of the largest size may hang on one form; smaller ones may be more. */
const UPLOADS_SAMEN = 4
export const BYTES_PER_MEGABYTE = 1_000_000
/** Room for what is typed beside them. */
const TEKST_BYTES = 500_000

/** Bytes that a form without files may hold: every box of a page as full as it takes, and more than anybody types. */
export const MAX_VELDBYTES = 2_000_000

/** Fields that a form may have; a form of ours has some tens. Reading many costs more than their bytes say. */
export const MAX_VELDEN = 2_000

/** The only addresses that take files, each with how it takes them. Everything else may hold what is typed, and no more. */
const MET_BESTANDEN: [adres: RegExp, soort: string][] = [
  [/^\/api\/aanvragen\/[^/]+\/(?!(?:loket|overnemen|weg)$)[^/]+$/, 'multipart/form-data'],
  [/^\/api\/controleer$/, 'multipart/form-data'],
  [/^\/api\/loket\/balie\/[^/]+\/[^/]+$/, 'multipart/form-data'],
  [/^\/api\/loket\/mandaten$/, 'multipart/form-data'],
  [/^\/api\/loket\/redactie\/[^/]+\/proef\/[^/]+$/, 'multipart/form-data'],
  [/^\/api\/(?:mijn|volgen)\/vragen$/, 'multipart/form-data'],
  [/^\/api\/v1\/diensten\/[^/]+\/aanvragen$/, 'application/json'],
]

/** Whether an address takes files, in whatever way. */
export function neemtBestanden(pad: string): boolean {
  return MET_BESTANDEN.some(([adres]) => adres.test(pad))
}

/** Bytes that a request to an address may hold: with files only where they are taken, and sent as they are taken there. */
export function maxVerzoek(pad: string, soort: string | null | undefined): number {
  const metBestanden = MET_BESTANDEN.some(([adres, gevraagd]) => adres.test(pad) && isSoort(soort, gevraagd))
  return metBestanden ? maxMetBestanden() : MAX_VELDBYTES
}

/** Bytes that a request with files may hold. */
export function maxMetBestanden(): number {
  return env().UPLOAD_MAX_BYTES * UPLOADS + TEKST_BYTES
}

/** Bytes that the files of one form may have together, however many times it is sent. */
export function maxSamen(): number {
  return env().UPLOAD_MAX_BYTES * UPLOADS_SAMEN
}

/** The size that one file may have, in whole megabytes for people to read. */
export function maxMegabytes(): number {
  return Math.floor(env().UPLOAD_MAX_BYTES / BYTES_PER_MEGABYTE)
}

function isSoort(soort: string | null | undefined, gevraagd: string): boolean {
  return (soort ?? '').split(';')[0]?.trim().toLowerCase() === gevraagd
}
