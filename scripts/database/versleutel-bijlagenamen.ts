import type { Client } from 'pg'
import { leesEnv } from '@/lib/platform/env'
import { huidigeSleutel, versleutel } from '@/lib/platform/versleuteling'

/**
 * What the migration `bijlagenaam` cannot do in SQL: encrypts the names of files that stand there plain, as one change.
 * Asks for the keys only when there are such names; doing it twice does it once.
 */
export async function versleutelBijlagenamen(client: Client, omgeving: NodeJS.ProcessEnv): Promise<void> {
  if (!(await heeftNamen(client))) return
  const sleutel = huidigeSleutel(leesEnv(omgeving))
  await client.query('begin')
  await client.query('lock table bijlage in access exclusive mode')
  const { rows } = await client.query<{ id: string; naam: string }>('select id::text as id, naam from bijlage')
  await client.query('alter table bijlage add column naam_versleuteld text')
  for (const { id, naam } of rows) {
    await client.query('update bijlage set naam_versleuteld = $1 where id = $2', [versleutel(naam, `bijlage:${id}`, sleutel), id])
  }
  // A process of before that still runs cannot add a plain name any more.
  await client.query('alter table bijlage alter column naam_versleuteld set not null')
  await client.query('commit')
}

/** Whether names stand in the column of before, and nothing was encrypted yet. */
async function heeftNamen(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ column_name: string }>(
    `select column_name from information_schema.columns
     where table_schema = 'public' and table_name = 'bijlage' and column_name in ('naam', 'naam_versleuteld')`,
  )
  if (rows.map(({ column_name }) => column_name).join() !== 'naam') return false
  return ((await client.query('select 1 from bijlage limit 1')).rowCount ?? 0) > 0
}
