import { hkdf, webcrypto } from 'node:crypto'
import { promisify } from 'node:util'
import { jwtDecrypt } from 'jose'
import { env } from '@/lib/platform/env'

const KEY_BYTES = 32
/** How next-auth derives the key of its session cookie: HKDF over the secret, with no salt and these words. */
const INFO = 'NextAuth.js Generated Encryption Key'
const SPELING_SECONDEN = 15

/**
 * The id of the session in the token of a cookie; undefined when the token is not ours or has ended. It reads what
 * next-auth wrote; next-auth's own `decode` derives the key anew each time, which costs more than all else it does.
 */
export async function leesSessieId(token: string): Promise<unknown> {
  try {
    const { payload } = await jwtDecrypt(token, await sleutel(), { clockTolerance: SPELING_SECONDEN })
    return payload.sid
  } catch {
    return undefined
  }
}

let afgeleid: Promise<webcrypto.CryptoKey> | undefined

function sleutel(): Promise<webcrypto.CryptoKey> {
  afgeleid ??= leidAf()
  return afgeleid
}

async function leidAf(): Promise<webcrypto.CryptoKey> {
  const bytes = await promisify(hkdf)('sha256', env().NEXTAUTH_SECRET, '', INFO, KEY_BYTES)
  return webcrypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['decrypt'])
}
