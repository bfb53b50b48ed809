import { Client, Pool } from 'pg'
import { migreer } from '../../database/migreer'
import { maakTabellen } from '../../demo/registers/tabellen'
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
  const terug = await neemIndexenWeg(client)
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

/** Takes indexes and keys away, and gives the statements that make them again, in an order that works. */
async function neemIndexenWeg(client: Client): Promise<string[]> {
  const tabellen = TABELLEN.map((tabel) => `'${tabel}'::regclass`).join(', ')
  const sleutels = await client.query<{ tabel: string; naam: string; zin: string }>(
    `select conrelid::regclass::text as tabel, conname as naam, pg_get_constraintdef(oid) as zin from pg_constraint
     where contype in ('p', 'u', 'f') and (conrelid in (${tabellen}) or confrelid in (${tabellen}))
     order by case contype when 'f' then 2 else 1 end`,
  )
  const indexen = await client.query<{ naam: string; zin: string }>(
    `select indexrelid::regclass::text as naam, pg_get_indexdef(indexrelid) as zin from pg_index i
     where indrelid in (${tabellen}) and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)`,
  )
  for (const { tabel, naam } of sleutels.rows.toReversed())
    await client.query(`alter table ${tabel} drop constraint ${client.escapeIdentifier(naam)}`)
  for (const { naam } of indexen.rows) await client.query(`drop index ${naam}`)
  const maakSleutel = ({ tabel, naam, zin }: (typeof sleutels.rows)[number]) =>
    `alter table ${tabel} add constraint ${client.escapeIdentifier(naam)} ${zin}`
  return [
    ...sleutels.rows.filter(({ zin }) => !zin.startsWith('FOREIGN')).map(maakSleutel),
    ...indexen.rows.map(({ zin }) => zin),
    ...sleutels.rows.filter(({ zin }) => zin.startsWith('FOREIGN')).map(maakSleutel),
  ]
}
