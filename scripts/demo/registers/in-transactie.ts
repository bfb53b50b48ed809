import type { Pool, PoolClient } from 'pg'

/** Does work as one change: all of it is written, or nothing. */
export async function inTransactie<T>(pool: Pool, werk: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let kapot = false
  try {
    await client.query('begin')
    const uitkomst = await werk(client)
    await client.query('commit')
    return uitkomst
  } catch (fout) {
    kapot = await client.query('rollback').then(
      () => false,
      () => true,
    )
    throw fout
  } finally {
    client.release(kapot)
  }
}
