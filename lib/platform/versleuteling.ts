import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { type Env, env } from './env'

/** AES-256-GCM with a 96-bit nonce (NIST SP 800-38D); the tag is the last 16 bytes. */
const ALGORITME = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16

type Sleutel = Env['GEGEVENS_SLEUTELS'][number]

/** Encrypts a text for storage: `v1.<key id>.<base64url>`. `doel` binds it to its place, so that it cannot be moved. */
export function versleutel(tekst: string, doel: string, sleutel = huidigeSleutel()): string {
  const { sleutelId, bytes } = versleutelBytes(Buffer.from(tekst, 'utf8'), doel, sleutel)
  return `v1.${sleutelId}.${Buffer.from(bytes).toString('base64url')}`
}

/** The text that `versleutel` stored for the same `doel`. Throws when it was changed or its key is gone. */
export function ontsleutel(opgeslagen: string, doel: string): string {
  const [versie, sleutelId, inhoud] = opgeslagen.split('.')
  if (versie !== 'v1' || !sleutelId || !inhoud) throw new Error('encrypted text has an unknown form')
  return ontsleutelBytes(sleutelId, Buffer.from(inhoud, 'base64url'), doel).toString('utf8')
}

/** Encrypts bytes with the current key; the key's id is stored beside them. */
export function versleutelBytes(bytes: Uint8Array, doel: string, sleutel = huidigeSleutel()): { sleutelId: string; bytes: Uint8Array<ArrayBuffer> } {
  const nonce = randomBytes(NONCE_BYTES)
  const cijfer = createCipheriv(ALGORITME, sleutel.sleutel, nonce).setAAD(Buffer.from(doel))
  const versleuteld = Buffer.concat([nonce, cijfer.update(bytes), cijfer.final(), cijfer.getAuthTag()])
  return { sleutelId: sleutel.id, bytes: new Uint8Array(versleuteld) }
}

/** The bytes that `versleutelBytes` made for the same `doel`. */
export function ontsleutelBytes(sleutelId: string, versleuteld: Uint8Array, doel: string): Buffer {
  const sleutel = env().GEGEVENS_SLEUTELS.find(({ id }) => id === sleutelId)
  if (!sleutel) throw new Error(`key ${sleutelId} is not configured`)
  const bytes = Buffer.from(versleuteld)
  const ontcijfer = createDecipheriv(ALGORITME, sleutel.sleutel, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
  ontcijfer.setAAD(Buffer.from(doel)).setAuthTag(bytes.subarray(-TAG_BYTES))
  return Buffer.concat([ontcijfer.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), ontcijfer.final()])
}

/** Whether the key with this id is configured: without it nothing can be said of what it encrypted. */
export function kentSleutel(sleutelId: string): boolean {
  return env().GEGEVENS_SLEUTELS.some(({ id }) => id === sleutelId)
}

/** The key that writes: the first one of the configuration. */
export function huidigeSleutel({ GEGEVENS_SLEUTELS }: Pick<Env, 'GEGEVENS_SLEUTELS'> = env()): Sleutel {
  const [sleutel] = GEGEVENS_SLEUTELS
  if (!sleutel) throw new Error('no key to encrypt with')
  return sleutel
}

/** Keyed hash by which a national number (or an address for rate limits) is found without being stored. */
export function sleutelHash(waarde: string, doel: string): string {
  return createHmac('sha256', env().HASH_SLEUTEL).update(`${doel}:${waarde}`).digest('base64url')
}
