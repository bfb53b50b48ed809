import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { SJABLOON } from '@/tests/ondersteuning/eigen-omgeving'
import { startEmbedded } from '../database/embedded'

/** A PostgreSQL server for one run of the tests, with the template database that every worker copies. */
export type Proefserver = {
  omgeving: Record<string, string>
  /** A new database with what the template holds; gives its address. */
  maakKopie: (database: string) => Promise<string>
  stop: () => Promise<void>
}

/** Starts that server on a free port with its data in the temporary folder, and fills the template. */
export async function startProefserver(meldFout: (regel: string) => void): Promise<Proefserver> {
  const map = path.join(tmpdir(), `openloket-test-${process.pid}`)
  // Also when a signal ends the process before anyone calls `stop`.
  process.on('exit', () => rmSync(map, { recursive: true, force: true }))
  const server = await startEmbedded(map, await vrijePoort(), meldFout)
  try {
    await server.maak(SJABLOON)
    vulSjabloon(server.url(SJABLOON))
  } catch (fout) {
    await server.stop()
    throw fout
  }
  return {
    omgeving: { TEST_POSTGRES: server.url('').replace(/\/$/, ''), DATABASE_URL: server.url('niemands') },
    maakKopie: async (database) => {
      await maakKopie(server.url('postgres'), database)
      return server.url(database)
    },
    stop: server.stop,
  }
}

async function maakKopie(beheerUrl: string, database: string): Promise<void> {
  const client = new Client({ connectionString: beheerUrl })
  await client.connect()
  try {
    await client.query(`create database ${database} template ${SJABLOON}`)
  } finally {
    await client.end()
  }
}

function vulSjabloon(databaseUrl: string): void {
  const { status } = spawnSync('tsx', ['--conditions=react-server', 'scripts/test/vul-sjabloon.ts', databaseUrl], { stdio: 'inherit' })
  if (status !== 0) throw new Error('the template database could not be filled')
}

async function vrijePoort(): Promise<number> {
  const luisteraar = createServer()
  await new Promise<void>((klaar) => luisteraar.listen(0, '127.0.0.1', klaar))
  const adres = luisteraar.address()
  await new Promise((klaar) => luisteraar.close(klaar))
  if (adres === null || typeof adres === 'string') throw new Error('a listening server has a port')
  return adres.port
}
