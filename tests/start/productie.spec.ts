import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { Client } from 'pg'
import { maakProefzegel } from '@/lib/documenten/zegel/maak-proefzegel'
import { proefomgeving } from '@/scripts/test/proefomgeving'
import { leesProject } from '@/tests/architectuur/bestand'
import { leesImports } from '@/tests/architectuur/imports'

const { NODE_OPTIONS: _, OPENLOKET_MODUS: __, DEMO_VANDAAG: ___, ...PROEF } = proefomgeving()
const MAP = mkdtempSync(path.join(tmpdir(), 'openloket-productie-'))
const GOED: Record<string, string> = { ...PROEF, DATABASE_URL: process.env.DATABASE_URL ?? '', ZEGEL_BESTAND: path.join(MAP, 'zegel.p12') }

test.beforeAll(async () => {
  writeFileSync(path.join(MAP, 'zegel.p12'), await maakProefzegel('Stad', 'proef', { naam: 'Zegel van de stad' }))
  writeFileSync(path.join(MAP, 'demo.p12'), await maakProefzegel('Stad', 'proef'))
  writeFileSync(path.join(MAP, 'oud.p12'), await maakProefzegel('Stad', 'proef', { naam: 'Zegel van de stad', van: -3, tot: -1 }))
  writeFileSync(path.join(MAP, 'bijna.p12'), await maakProefzegel('Stad', 'proef', { naam: 'Zegel van de stad', van: -1, tot: 20 / 365 }))
  writeFileSync(path.join(MAP, 'leeg.pem'), 'nothing')
})
test.afterAll(() => rmSync(MAP, { recursive: true, force: true }))

type Einde = { code: number | null; fouten: string }

/** Runs a script as `npm run` does, with an environment of its own; `stopBij` says when to ask it to stop. */
async function draai(script: string, omgeving: Record<string, string>, stopBij?: () => Promise<boolean>): Promise<Einde> {
  const kind = spawn(process.execPath, ['--import', 'tsx', '--conditions=react-server', script], {
    env: { PATH: process.env.PATH, NODE_ENV: 'test', ...omgeving },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let fouten = ''
  kind.stderr.setEncoding('utf8').on('data', (stuk: string) => {
    fouten += stuk
  })
  const einde = new Promise<Einde>((klaar) => kind.once('close', (code) => klaar({ code, fouten })))
  if (stopBij) {
    await expect.poll(async () => kind.exitCode !== null || (await stopBij()), { timeout: 30_000 }).toBe(true)
    kind.kill('SIGTERM')
  }
  return einde
}

for (const script of ['scripts/worker.ts', 'scripts/start-production.ts']) {
  test(`${script} says everything that is missing, and does not start`, async () => {
    const { code, fouten } = await draai(script, {})
    expect(code).toBe(1)
    const namen = [
      'PUBLIC_URL',
      'DATABASE_URL',
      'NEXTAUTH_SECRET',
      'GEGEVENS_SLEUTELS',
      'HASH_SLEUTEL',
      'APROFIEL_ISSUER',
      'MPROFIEL_ISSUER',
      'SMTP_URL',
      'ZEGEL_BESTAND',
      'ZEGEL_WACHTWOORD',
    ]
    for (const naam of namen) expect(fouten).toContain(`${naam} is missing or wrong: `)
    for (const regel of fouten.trim().split('\n')) expect(regel).toMatch(/^[A-Z_]+ is missing or wrong: .+ See \.env\.example\.$/)
  })

  test(`${script} names what is wrong when a database does not answer or is not up to date`, async () => {
    const dood = await draai(script, { ...GOED, DATABASE_URL: 'postgresql://nobody@127.0.0.1:9/none' })
    expect(dood).toEqual({ code: 1, fouten: expect.stringMatching(/^DATABASE_URL is missing or wrong: connect ECONNREFUSED/) })
    const leeg = await draai(script, { ...GOED, DATABASE_URL: GOED.DATABASE_URL?.replace(/\/[^/]*$/, '/postgres') ?? '' })
    expect(leeg).toEqual({ code: 1, fouten: 'The database of DATABASE_URL is not up to date: run npm run db:deploy first.\n' })
  })

  test(`${script} does not start with a seal that it cannot open or may not use`, async () => {
    const fouten: [Record<string, string>, RegExp][] = [
      [{ ZEGEL_BESTAND: path.join(MAP, 'weg.p12') }, /^ZEGEL_BESTAND is missing or wrong: give a PKCS#12 file that this process may read/],
      [{ ZEGEL_BESTAND: path.join(MAP, 'leeg.pem') }, /^ZEGEL_BESTAND is missing or wrong: .* it is not a PKCS#12 file/],
      [{ ZEGEL_WACHTWOORD: 'anders' }, /^ZEGEL_BESTAND is missing or wrong: .* it cannot be opened with this passphrase/],
      [{ ZEGEL_BESTAND: path.join(MAP, 'demo.p12') }, /^ZEGEL_BESTAND is missing or wrong: .* this one was made for a demonstration/],
      [{ ZEGEL_BESTAND: path.join(MAP, 'oud.p12') }, /^ZEGEL_BESTAND is missing or wrong: .* this one ended on \d{4}-/],
      [{ ZEGEL_EERDERE: path.join(MAP, 'leeg.pem') }, /^ZEGEL_EERDERE is missing or wrong: give a PEM file/],
    ]
    const einden = await Promise.all(fouten.map(([anders]) => draai(script, { ...GOED, ...anders })))
    for (const [nummer, [, zin]] of fouten.entries()) expect(einden[nummer]).toEqual({ code: 1, fouten: expect.stringMatching(zin) })
  })

  test(`${script} does not move its calendar, whatever the environment says`, async () => {
    const { code, fouten } = await draai(script, { ...GOED, DEMO_VANDAAG: '+340d' })
    expect(code).toBe(1)
    expect(fouten).toMatch(/^DEMO_VANDAAG is missing or wrong: leave it out/)
  })
}

test('a worker that is wholly configured shows that it is alive, and stops when it is asked to', async () => {
  const client = new Client({ connectionString: GOED.DATABASE_URL })
  await client.connect()
  await client.query('delete from hartslag')
  const leeft = async () => (await client.query('select 1 from hartslag')).rowCount === 1
  const einde = await draai('scripts/worker.ts', GOED, leeft)
  await client.end()
  expect(einde).toEqual({ code: 0, fouten: '' })
})

test('a worker whose seal ends within two months says so, and works', async () => {
  const client = new Client({ connectionString: GOED.DATABASE_URL })
  await client.connect()
  await client.query('delete from hartslag')
  const leeft = async () => (await client.query('select 1 from hartslag')).rowCount === 1
  const einde = await draai('scripts/worker.ts', { ...GOED, ZEGEL_BESTAND: path.join(MAP, 'bijna.p12') }, leeft)
  await client.end()
  const zin = /^Mind: the certificate of the seal \(ZEGEL_BESTAND\) ends on \d{4}-\d\d-\d\d, in 20 days: .* README\.md\.\n$/
  expect(einde).toEqual({ code: 0, fouten: expect.stringMatching(zin) })
})

test('neither of them loads a part of the demonstration', () => {
  const imports = leesImports(leesProject())
  for (const begin of ['scripts/worker.ts', 'scripts/start-production.ts']) {
    const bereikt = new Set([begin.replace(/\.ts$/, '')])
    for (const van of bereikt) {
      for (const imp of imports) if (!imp.alleenTypes && imp.van.replace(/\.tsx?$/, '') === van) bereikt.add(imp.naar.replace(/\.tsx?$/, ''))
    }
    expect(bereikt.has('lib/platform/env'), `${begin} is followed`).toBe(true)
    expect([...bereikt].filter((pad) => /scripts\/demo\/|scripts\/start\/(delen|omgeving|sleutels)|tests\//.test(pad))).toEqual([])
  }
})
