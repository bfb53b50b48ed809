import { Client, Pool } from 'pg'
import { migreer } from '../../database/migreer'
import { maakTabellen } from '../../demo/registers/tabellen'
import { neemIndexenWeg } from '../zonder-indexen'
import { voerUit } from './kind'
import type { Maat } from './maat'

/** How many processes fill the city side by side. */
const VULLERS = 3

/** What is filled; its indexes and keys are made after it is, which costs a fraction. */
const TABELLEN = ['registers.gezin', 'registers.persoon', 'registers.akte', 'public.burger', 'public.document', 'public.versie']

/** Fills a database with a city of this size: registers, citizens and their documents. The same city each time, but for what is random in it. */
export async function maakStad(
  databaseUrl: string,
  omgeving: Record<string, string>,
  maat: Maat,
  vandaag: string,
  meld: (regel: string) => void,
): Promise<void> {
  await migreer(databaseUrl, omgeving as NodeJS.ProcessEnv)
  const pool = new Pool({ connectionString: databaseUrl, max: 1 })
  await maakTabellen(pool)
  await pool.query("insert into registers.stand (naam, waarde) values ('gevuld-op', $1)", [vandaag])
  await pool.end()
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  const terug = await neemIndexenWeg(client, TABELLEN)
  meld(`fill: ${maat.mensen} people, ${maat.versies} versies`)
  await vul(omgeving, maat)
  meld('fill: indexes and keys')
  for (const zin of terug) await client.query(zin)
  await client.query('vacuum analyze')
  await client.end()
}

async function vul(omgeving: Record<string, string>, { mensen }: Maat): Promise<void> {
  const grenzen = Array.from({ length: VULLERS + 1 }, (_, nummer) => Math.floor((mensen * nummer) / VULLERS))
  const delen = grenzen.slice(1).map((tot, nummer) => voerUit('scripts/bench/documenten/vul.ts', [mensen, grenzen[nummer] ?? 0, tot], omgeving))
  await Promise.all(delen)
}
