import type { Client } from 'pg'

/** Everything that may be a national number, as digits or as it stands on an identity card. */
const NUMMER = /(?<!\d)\d{11}(?!\d)|(?<!\d)\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}(?!\d)/g

/** Where a national number of anybody in the registers stands in a table of the portal or of its queue, in whatever kind of column. */
export async function vindNummers(client: Client): Promise<string[]> {
  const bekende = await alleNummers(client)
  const gevonden: string[] = []
  for (const { schema, tabel, bytes } of await tabellen(client)) {
    const { rows } = await client.query<{ tekst: string } & Record<string, Buffer | string>>(
      `select to_jsonb(t)::text as tekst ${bytes.map((kolom) => `, t."${kolom}"`).join('')} from "${schema}"."${tabel}" t`,
    )
    for (const rij of rows) {
      const teksten = [rij.tekst, ...bytes.map((kolom) => (rij[kolom] as Buffer | null)?.toString('latin1') ?? '')]
      for (const tekst of teksten) gevonden.push(...inTekst(tekst, bekende).map((nummer) => `${schema}.${tabel}: ${nummer}`))
    }
  }
  return gevonden
}

/** The national numbers of people in the registers that stand in a text. */
export function inTekst(tekst: string, bekende: ReadonlySet<string>): string[] {
  return [...tekst.matchAll(NUMMER)].map(([nummer]) => nummer).filter((nummer) => bekende.has(nummer.replace(/\D/g, '')))
}

/** Every national number that the registers know or knew. */
export async function alleNummers(client: Client): Promise<Set<string>> {
  const { rows } = await client.query<{ insz: string }>(
    'select insz from registers.persoon union select insz from registers.vervallen_nummer union select nieuw_insz from registers.vervallen_nummer where nieuw_insz is not null',
  )
  return new Set(rows.map(({ insz }) => insz))
}

async function tabellen(client: Client): Promise<{ schema: string; tabel: string; bytes: string[] }[]> {
  const { rows } = await client.query<{ schema: string; tabel: string; bytes: string[] }>(
    `select c.table_schema as schema, c.table_name as tabel,
       coalesce(array_agg(c.column_name::text) filter (where c.data_type = 'bytea'), '{}') as bytes
     from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema in ('public', 'graphile_worker') and t.table_type = 'BASE TABLE' group by 1, 2`,
  )
  return rows
}
