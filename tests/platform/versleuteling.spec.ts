import { createSecretKey, type KeyObject } from 'node:crypto'
import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { env } from '@/lib/platform/env'
import { ontsleutel, ontsleutelBytes, sleutelHash, versleutel, versleutelBytes } from '@/lib/platform/versleuteling'

const OUD = { id: 'oud', sleutel: createSecretKey(Buffer.alloc(32, 7)) }
const NIEUW = { id: 'nieuw', sleutel: createSecretKey(Buffer.alloc(32, 9)) }

function metSleutels<T>(sleutels: { id: string; sleutel: KeyObject }[], werk: () => T): T {
  const bewaard = env().GEGEVENS_SLEUTELS
  env().GEGEVENS_SLEUTELS = sleutels
  try {
    return werk()
  } finally {
    env().GEGEVENS_SLEUTELS = bewaard
  }
}

test('any text comes back, and is written differently each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (tekst, doel) => {
      const opgeslagen = versleutel(tekst, doel)
      expect(ontsleutel(opgeslagen, doel)).toBe(Buffer.from(tekst, 'utf8').toString('utf8'))
      expect(versleutel(tekst, doel)).not.toBe(opgeslagen)
    }),
  )
})

test('nothing of the text is left to read', () => {
  const insz = '87631478494'
  const opgeslagen = versleutel(insz, 'burger:1')
  expect(opgeslagen).toMatch(/^v1\.proef\.[\w-]+$/)
  expect(opgeslagen).not.toContain(insz)
  expect(Buffer.from(opgeslagen.split('.')[2] ?? '', 'base64url').includes(insz)).toBe(false)
})

test('keys rotate: the first writes, all of them read, one that is gone is named', () => {
  const metOud = metSleutels([OUD], () => versleutel('geheim', 'plaats'))
  metSleutels([NIEUW, OUD], () => {
    expect(ontsleutel(metOud, 'plaats')).toBe('geheim')
    expect(versleutel('geheim', 'plaats')).toMatch(/^v1\.nieuw\./)
    expect(versleutelBytes(Buffer.from('geheim'), 'plaats').sleutelId).toBe('nieuw')
  })
  metSleutels([NIEUW], () => expect(() => ontsleutel(metOud, 'plaats')).toThrow('key oud is not configured'))
})

test('the same id with other bytes is not the same key', () => {
  const opgeslagen = metSleutels([OUD], () => versleutel('geheim', 'plaats'))
  metSleutels([{ id: 'oud', sleutel: createSecretKey(Buffer.alloc(32, 8)) }], () => expect(() => ontsleutel(opgeslagen, 'plaats')).toThrow())
})

test('what is stored for one purpose cannot be read for another', () => {
  const opgeslagen = versleutel('87631478494', 'burger:1')
  expect(() => ontsleutel(opgeslagen, 'burger:2')).toThrow()
  expect(() => ontsleutel(opgeslagen, 'document:1')).toThrow()
  expect(() => ontsleutel(opgeslagen, '')).toThrow()
})

test('whatever is changed, cut off or added is noticed', () => {
  const { sleutelId, bytes } = versleutelBytes(Buffer.from('een zin'), 'plaats')
  for (let plaats = 0; plaats < bytes.length; plaats += 1) {
    const veranderd = Uint8Array.from(bytes, (byte, index) => (index === plaats ? byte ^ 1 : byte))
    expect(() => ontsleutelBytes(sleutelId, veranderd, 'plaats'), `byte ${plaats}`).toThrow()
    expect(() => ontsleutelBytes(sleutelId, bytes.subarray(0, plaats), 'plaats'), `first ${plaats}`).toThrow()
  }
  expect(() => ontsleutelBytes(sleutelId, Buffer.concat([bytes, Buffer.alloc(1)]), 'plaats')).toThrow()
  expect(ontsleutelBytes(sleutelId, bytes, 'plaats').toString()).toBe('een zin')
})

test('what was never encrypted is refused', () => {
  for (const tekst of ['', 'geheim', 'v1.proef', 'v2.proef.AAAA', 'v1..AAAA', 'v1.proef.']) expect(() => ontsleutel(tekst, 'plaats'), tekst).toThrow()
})

test('the keyed hash is stable, tells purposes apart and does not show what it hides', () => {
  const insz = '87631478494'
  expect(sleutelHash(insz, 'insz')).toBe(sleutelHash(insz, 'insz'))
  expect(sleutelHash(insz, 'insz')).not.toBe(sleutelHash(insz, 'limiet'))
  expect(sleutelHash(insz, 'insz')).not.toBe(sleutelHash('87631478495', 'insz'))
  expect(sleutelHash(insz, 'insz')).toMatch(/^[\w-]{43}$/)
  const bewaard = env().HASH_SLEUTEL
  const voorheen = sleutelHash(insz, 'insz')
  env().HASH_SLEUTEL = createSecretKey(Buffer.alloc(32, 3))
  expect(sleutelHash(insz, 'insz')).not.toBe(voorheen)
  env().HASH_SLEUTEL = bewaard
})
