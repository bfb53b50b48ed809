import { expect, test } from '@playwright/test'
import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import { env } from '@/lib/platform/env'
import { leesToken } from '@/lib/toepassingen/lees-token'
import { publiek } from '@/lib/toepassingen/toepassing'
import { CLIENT, type Proefaanmelder, startProefaanmelder } from './proefaanmelder'

let aanmelder: Proefaanmelder

test.beforeAll(async () => {
  aanmelder = await startProefaanmelder()
})
test.afterAll(() => aanmelder?.stop())

function code(token: string): Promise<string> {
  return leesToken(`Bearer ${token}`).then((uitkomst) => (uitkomst.ok ? 'goed' : uitkomst.fout.code))
}

const gisteren = () => Math.floor(Date.now() / 1000) - 86_400

test('a token of client credentials says which program asks, and what it may', async () => {
  const uitkomst = await leesToken(`Bearer ${await aanmelder.token({ scope: 'aanvraag:een aanvraag:twee' })}`)
  expect(uitkomst).toEqual({ ok: true, waarde: { id: CLIENT, naam: 'Proefplatform', scopes: new Set(['aanvraag:een', 'aanvraag:twee']) } })
  const zonder = await leesToken(`bearer ${await aanmelder.token({ scope: undefined, aud: ['https://elders.example', publiek()] })}`)
  expect(zonder.ok && zonder.waarde.scopes.size).toBe(0)
})

test('no token, and what is none', async () => {
  for (const kop of [null, '', 'Bearer', 'Bearer ', 'Basic cHJvZWY6cHJvZWY=', 'Token x']) {
    expect(await leesToken(kop), `${kop}`).toEqual({ ok: false, fout: { code: 'token.ontbreekt' } })
  }
  for (const onzin of ['x', 'a.b.c', '..', `${'a'.repeat(9000)}.b.c`, 'eyJhbGciOiJFUzI1NiJ9.e30.'])
    expect(await code(onzin), onzin.slice(0, 20)).toBe('token.ongeldig')
})

test('of another issuer, for another audience, too old or never ending', async () => {
  expect(await code(await aanmelder.token({ iss: 'https://elders.example' }))).toBe('token.ongeldig')
  for (const aud of ['https://elders.example', env().PUBLIC_URL, env().APROFIEL_CLIENT_ID, undefined]) {
    expect(await code(await aanmelder.token({ aud })), `${aud}`).toBe('token.ongeldig')
  }
  expect(await code(await aanmelder.token({ exp: gisteren() }))).toBe('token.verlopen')
  expect(await code(await aanmelder.token({ exp: undefined }))).toBe('token.ongeldig')
  expect(await code(await aanmelder.token({ nbf: gisteren() + 2 * 86_400 }))).toBe('token.ongeldig')
})

test('signed by another key, by a shared secret, by nobody, or changed after it was signed', async () => {
  const { privateKey } = await generateKeyPair('ES256')
  expect(await code(await aanmelder.token({}, {}, privateKey))).toBe('token.ongeldig')
  expect(await code(await aanmelder.token({}, { kid: 'onbekend' }, privateKey))).toBe('token.ongeldig')
  const inhoud = { iss: env().APROFIEL_ISSUER, aud: publiek(), client_id: CLIENT, scope: 'aanvraag:een', exp: Math.floor(Date.now() / 1000) + 60 }
  const geheim = new TextEncoder().encode(env().APROFIEL_CLIENT_SECRET.padEnd(32, 'x'))
  expect(await code(await new SignJWT(inhoud).setProtectedHeader({ alg: 'HS256', kid: 'proef' }).sign(geheim))).toBe('token.ongeldig')
  expect(await code(new UnsecuredJWT(inhoud).encode())).toBe('token.ongeldig')
  const [kop, , zegel] = (await aanmelder.token()).split('.')
  expect(await code(`${kop}.${Buffer.from(JSON.stringify(inhoud)).toString('base64url')}.${zegel}`)).toBe('token.ongeldig')
})

test('of a person, or of a program that the city does not list', async () => {
  expect(await code(await aanmelder.token({ sub: 'een-burger' }))).toBe('token.ongeldig')
  expect(await code(await aanmelder.token({ client_id: undefined, sub: undefined }))).toBe('token.ongeldig')
  expect(await code(await aanmelder.token({ client_id: 'vreemd', sub: 'vreemd' }))).toBe('toepassing.onbekend')
  expect(await code(await aanmelder.token({ client_id: 'ander', sub: 'ander' }))).toBe('goed')
})
