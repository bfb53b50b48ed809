import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import { Client } from 'pg'
import { type Proefregisters, vrijePoort } from '@/tests/bronnen/proefregisters'
import { type Mailserver, startMailserver } from '@/tests/ondersteuning/mailserver'
import { proefregisters } from '@/tests/ondersteuning/proefburger'
import { type Kind, startKind } from '@/tests/ondersteuning/start-kind'
import { doodServer } from './dood'

export type Deel = 'web' | 'worker' | 'postgres'

/** A portal of a test whose parts can be killed. Registers and mail belong to others and go on. */
export type Opstelling = {
  burgers: { burgerId: string; insz: string }[]
  registers: Proefregisters
  mail: Mailserver
  /** Every whole line that any web process ever wrote. */
  gezegd: () => string[]
  /** Kills a part without warning and starts it again. */
  dood: (deel: Deel) => Promise<void>
  /** Ends a part, without warning unless it is asked gently; it stays down until it begins again. */
  leg: (deel: Deel, teken?: 'SIGKILL' | 'SIGTERM') => Promise<void>
  begin: (deel: Deel) => void
  /** How many workers were begun: one that finds no database ends, and is begun again. */
  begonnenWerkers: () => number
  /** Until every part is up and the stream runs: so many lines more than there were. */
  wachtTotAllesLoopt: (regels: number) => Promise<void>
  /** Address of the database of the test; asks it one thing. */
  url: string
  vraag: <R extends object>(zin: string, waarden?: unknown[]) => Promise<R[]>
  /** Ends the stream, and the worker; `werk` starts a worker that finishes what is left. */
  stopStroom: () => Promise<void>
  werk: () => void
  stop: () => Promise<void>
}

const START_MS = 60_000

/** Makes it for so many citizens; `stroom: false` starts the database alone. */
export async function stelOp(aantalBurgers: number, { stroom = true } = {}): Promise<Opstelling> {
  const registers: Proefregisters = await proefregisters()
  const mail = await startMailserver()
  const map = path.join(tmpdir(), `openloket-storing-${process.pid}`)
  const poort = await vrijePoort()
  const url = `postgresql://openloket:openloket@127.0.0.1:${poort}/storing`
  const omgeving = { DATABASE_URL: url, SMTP_URL: mail.url, LOG_NIVEAU: 'fatal', DATABASE_VERBINDINGEN: '5' }
  const lopend: Partial<Record<Deel, Kind>> = {}
  const webs: Kind[] = []
  let begonnenWerkers = 0
  let burgers: Opstelling['burgers'] = []
  let klaar = false

  const starters: Record<Deel, () => Kind> = {
    postgres: () => startKind('tests/storing/databank.ts', [map, String(poort)]),
    worker: () => startKind('scripts/worker.ts', [], omgeving),
    web: () => startKind('tests/storing/web.ts', [JSON.stringify(burgers)], omgeving),
  }

  function start(deel: Deel): void {
    const kind = starters[deel]()
    lopend[deel] = kind
    if (deel === 'web') webs.push(kind)
    if (deel === 'worker') begonnenWerkers += 1
    // A part that ends by itself is started again, as whoever runs the portal does.
    void kind.einde.then(() => !klaar && lopend[deel] === kind && start(deel))
  }

  async function leg(deel: Deel, teken: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    const kind = lopend[deel]
    delete lopend[deel]
    if (deel === 'worker') dodeWerkers = [...new Set([...dodeWerkers, ...(await werkers())])]
    if (deel === 'postgres' && teken === 'SIGKILL') await doodServer(map)
    kind?.proces.kill(teken)
    await kind?.einde
  }

  async function dood(deel: Deel): Promise<void> {
    await leg(deel)
    start(deel)
  }

  async function vraag<R extends object>(zin: string, waarden: unknown[] = []): Promise<R[]> {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
    client.on('error', () => undefined)
    await client.connect()
    try {
      return (await client.query<R>(zin, waarden)).rows
    } finally {
      await client.end()
    }
  }

  async function doeScript(script: string, opties: string[] = []): Promise<string[]> {
    const kind = startKind(script, opties, omgeving)
    expect(await kind.einde, kind.fouten.join('\n')).toMatchObject({ code: 0 })
    return kind.regels
  }

  const isOp = (deel: Deel) => (lopend[deel]?.regels.length ?? 0) > 0
  /** A worker is up when a name shows itself that was not there when the last one was killed. */
  let dodeWerkers: string[] = []
  const werkers = async () => (await vraag<{ naam: string }>('select naam from hartslag').catch(() => [])).map(({ naam }) => naam)

  start('postgres')
  await expect.poll(() => isOp('postgres'), { timeout: START_MS }).toBe(true)
  await doeScript('scripts/database/deploy.ts')
  const [regel = '{}'] = await doeScript('tests/storing/bereid-voor.ts', [String(aantalBurgers)])
  burgers = (JSON.parse(regel) as { burgers: Opstelling['burgers'] }).burgers
  if (stroom) {
    start('worker')
    start('web')
  }

  return {
    burgers,
    registers,
    mail,
    url,
    vraag,
    dood,
    leg,
    begin: start,
    begonnenWerkers: () => begonnenWerkers,
    gezegd: () => webs.flatMap(({ regels }) => regels),
    wachtTotAllesLoopt: async (regels) => {
      await expect.poll(() => isOp('postgres') && (lopend.web?.regels.length ?? 0) > regels, { timeout: START_MS, intervals: [20] }).toBe(true)
      const nieuwe = async () => (await werkers()).filter((naam) => !dodeWerkers.includes(naam)).length
      await expect.poll(nieuwe, { timeout: START_MS, intervals: [50] }).toBeGreaterThan(0)
    },
    stopStroom: async () => {
      klaar = true
      for (const deel of ['web', 'worker'] as const) {
        lopend[deel]?.proces.kill('SIGKILL')
        await lopend[deel]?.einde
      }
    },
    werk: () => {
      lopend.worker = starters.worker()
    },
    stop: async () => {
      klaar = true
      for (const deel of ['web', 'worker'] as const) lopend[deel]?.proces.kill('SIGKILL')
      lopend.postgres?.proces.kill('SIGTERM')
      await lopend.postgres?.einde
      await mail.stop()
      await registers.stop()
      rmSync(map, { recursive: true, force: true })
    },
  }
}
