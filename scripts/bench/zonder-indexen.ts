import type { Client } from 'pg'

/**
 * Takes indexes and keys of some tables away, so that filling them costs a fraction; gives the statements that make them again, in an
 * order that works.
 */
export async function neemIndexenWeg(client: Client, namen: readonly string[]): Promise<string[]> {
  const tabellen = namen.map((tabel) => `'${tabel}'::regclass`).join(', ')
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
