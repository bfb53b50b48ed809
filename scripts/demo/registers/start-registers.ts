import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Pool } from 'pg'
import { beantwoord } from './beantwoord'
import { maakKalender } from './kalender'
import { maakTabellen } from './tabellen'
import { zaaiStad } from './zaai'

/** How the registers of the demonstration are started. `demo` opens `/beheer`; `demoVandaag` is `DEMO_VANDAAG`. */
export type Registeropties = { databaseUrl: string; poort: number; sleutel: string; demo: boolean; demoVandaag?: string }

const MAX_VERBINDINGEN = 5
const WACHT_OP_DATABASE_MS = 5_000

/**
 * Starts the demonstration's registers: population, civil status and addresses behind HTTP and JSON, with the
 * field names of the real sources and their data in a schema of their own. Nothing is kept in the process, so
 * several can stand on one database. Port 0 takes a free one.
 */
export async function startRegisters(opties: Registeropties): Promise<{ url: string; stop: () => Promise<void> }> {
  const { databaseUrl, poort, sleutel, demo } = opties
  const pool = new Pool({ connectionString: databaseUrl, max: MAX_VERBINDINGEN, connectionTimeoutMillis: WACHT_OP_DATABASE_MS })
  pool.on('error', (fout) => process.stderr.write(`registers: a database connection was lost: ${fout.message}\n`))
  const registers = { pool, vandaag: maakKalender(opties.demoVandaag) }
  try {
    await maakTabellen(pool)
    await zaaiStad(pool, registers.vandaag())
    const server = createServer((verzoek, antwoord) => void beantwoord(registers, { sleutel, demo }, verzoek, antwoord))
    server.listen(poort, '127.0.0.1')
    await once(server, 'listening')
    const stop = async () => {
      const gesloten = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await gesloten
      await pool.end()
    }
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop }
  } catch (fout) {
    await pool.end()
    throw fout
  }
}
