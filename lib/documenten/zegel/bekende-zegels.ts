import { readFile } from 'node:fs/promises'
import { env } from '@/lib/platform/env'
import { type BekendeZegels, leesPem, zegelsMet } from './certificaten'
import { getZegel } from './get-zegel'

let gelezen: Promise<BekendeZegels> | undefined

/**
 * The certificate that seals now, and those of before that `ZEGEL_EERDERE` holds: what they sealed stays ours. One that
 * is taken out of that file is not known any more. Read once, and again after it could not be read.
 */
export function bekendeZegels(): Promise<BekendeZegels> {
  gelezen ??= lees().catch((fout: unknown) => {
    gelezen = undefined
    throw fout
  })
  return gelezen
}

async function lees(): Promise<BekendeZegels> {
  const { keten } = await getZegel()
  const eerdere = env().ZEGEL_EERDERE
  return zegelsMet([...keten.slice(0, 1), ...(eerdere ? leesPem(await readFile(eerdere, 'utf8')) : [])])
}
