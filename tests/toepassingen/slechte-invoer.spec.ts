import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { UnsecuredJWT } from 'jose'
import { db } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { maxMetBestanden } from '@/lib/platform/verzoekgrootte'
import { publiek } from '@/lib/toepassingen/toepassing'
import { maakGezin, type Proefregisters } from '@/tests/bronnen/proefregisters'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { stuurIn } from './dien-in'
import { CLIENT, type Proefaanmelder, startProefaanmelder } from './proefaanmelder'

const DIENST = 'sluikstort-melden'
const GOED = { persoon: { insz: '87631478494', achternaam: 'Vermeersch' }, antwoorden: {} }

let registers: Proefregisters
let aanmelder: Proefaanmelder
let token: string

test.beforeAll(async () => {
  registers = await proefregisters()
  aanmelder = await startProefaanmelder()
  token = await aanmelder.token({ scope: `aanvraag:${DIENST}` })
})
test.beforeEach(() => db.limiet.deleteMany())
test.afterAll(async () => {
  await aanmelder?.stop()
  await registers?.stop()
})

test('without a good token nothing is read: it says which is wrong, as a program expects', async () => {
  const nu = Math.floor(Date.now() / 1000)
  const inhoud = { iss: env().APROFIEL_ISSUER, aud: publiek(), client_id: CLIENT, sub: CLIENT, scope: `aanvraag:${DIENST}`, exp: nu + 60 }
  const tokens: [string, string, number, string][] = [
    ['none', '', 401, 'token.ontbreekt'],
    ['nonsense', 'onzin', 401, 'token.ongeldig'],
    ['alg none', new UnsecuredJWT(inhoud).encode(), 401, 'token.ongeldig'],
    ['expired', await aanmelder.token({ exp: nu - 3600 }), 401, 'token.verlopen'],
    ['other audience', await aanmelder.token({ aud: 'https://elders.example' }), 401, 'token.ongeldig'],
    ['unknown client', await aanmelder.token({ client_id: 'x', sub: 'x' }), 403, 'toepassing.onbekend'],
    ['no scope', await aanmelder.token(), 403, 'scope.ontbreekt'],
    ['scope of another dienst', await aanmelder.token({ scope: 'aanvraag:adreswijziging aanvraag: aanvraag:*' }), 403, 'scope.ontbreekt'],
  ]
  for (const [naam, een, status, code] of tokens) {
    const antwoord = await stuurIn(DIENST, 'x'.repeat(1_000_000), { token: een })
    expect([naam, antwoord.status, antwoord.json.code]).toEqual([naam, status, code])
    expect(antwoord.koppen.get('content-type')).toBe('application/problem+json')
    if (status === 401) expect(antwoord.koppen.get('www-authenticate')).toMatch(/^Bearer/)
  }
})

test('a form that is not there, a visit, no key or no JSON', async () => {
  for (const dienst of ['bestaat-niet', '__proto__', 'reispas', '..', '']) {
    expect([dienst, (await stuurIn(dienst, GOED, { token })).status]).toEqual([dienst, 404])
  }
  for (const sleutel of [null, 'kort', 'x'.repeat(201), 'met spatie erin']) {
    expect(await stuurIn(DIENST, GOED, { token, sleutel })).toMatchObject({ status: 400, json: { code: 'sleutel.ontbreekt' } })
  }
  for (const soort of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
    expect((await stuurIn(DIENST, GOED, { token, soort })).status, soort).toBe(415)
  }
  for (const tekst of ['', '{', '{"a":1', 'NaN', '\u0000']) expect((await stuurIn(DIENST, tekst, { token })).json.code).toBe('geen-json')
  for (const vreemd of ['null', '[]', '1', '"x"', '{}', '{"persoon":null}', '{"persoon":[],"antwoorden":[]}']) {
    expect((await stuurIn(DIENST, vreemd, { token })).status, vreemd).toBe(422)
  }
})

test('more than a request may hold is not read to its end', async () => {
  const { status, json } = await stuurIn(DIENST, `{"antwoorden":"${'x'.repeat(maxMetBestanden())}"}`, { token })
  expect([status, json.code]).toEqual([413, 'te-groot'])
})

test('what is very deep is refused by its depth, and of very many faults the first are told', async () => {
  for (const diep of ['['.repeat(50_000), '{"a":'.repeat(50_000), `${'['.repeat(50_000)}${']'.repeat(50_000)}`]) {
    expect(await stuurIn(DIENST, diep, { token })).toMatchObject({ status: 400, json: { code: 'te-diep' } })
  }
  const tekst = { ...GOED, antwoorden: { beschrijving: `"${'['.repeat(200)}\\"{` } }
  expect((await stuurIn(DIENST, tekst, { token })).json.code, 'signs in a text are no depth').not.toBe('te-diep')
  const namen = Object.fromEntries(Array.from({ length: 20_000 }, (_, nummer) => [`vreemd${nummer}`, 1]))
  const { status, json } = await stuurIn(DIENST, { ...GOED, ...namen }, { token })
  expect([status, json.errors?.length]).toEqual([422, 100])
})

test('whatever stands in the answers, it is refused or taken, and never breaks', async () => {
  const [insz = ''] = await maakGezin(registers, [{}])
  const { json: persoon } = await registers.vraag('/personen/GeefPersoon', { INSZ: insz })
  const wie = { insz, achternaam: persoon.Naam?.Achternamen ?? '' }
  const namen = ['locatie', 'wat', 'foto', 'beschrijving', 'sinds', 'gevaar', '__proto__', 'toString', '\u0000', 'x'.repeat(90)]
  const waarde = fc.oneof(
    fc.constantFrom('', '\u0000', '\u202e', '<script>', 'x'.repeat(1_000_000), 'ja', '2026-11-25', '2026-02-30', wie.insz),
    fc.jsonValue({ maxDepth: 3 }),
  )
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.constantFrom(...namen), waarde, { maxKeys: 4 }), async (antwoorden) => {
      await db.limiet.deleteMany()
      const { status, json } = await stuurIn(DIENST, { persoon: wie, antwoorden }, { token })
      expect([201, 422]).toContain(status)
      for (const { pointer, code } of json.errors ?? []) expect(`${pointer} ${code}`).toMatch(/^\/[^ ]* ?[\s\S]*$/)
    }),
    { numRuns: 60 },
  )
})

test('a program that asks too often waits; another does not', async () => {
  const keren = Array.from({ length: 125 }, (_, keer) => keer)
  const statussen: number[] = []
  for (const _ of keren) statussen.push((await stuurIn('bestaat-niet', GOED, { token })).status)
  expect([statussen.filter((status) => status === 404).length, statussen.at(-1)]).toEqual([120, 429])
  const ander = await aanmelder.token({ client_id: 'ander', sub: 'ander' })
  expect((await stuurIn('bestaat-niet', GOED, { token: ander })).status).toBe(404)
})
