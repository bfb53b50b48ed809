import { Client } from 'pg'
import { env } from '@/lib/platform/env'

/** Looks, from a connection of its own and without pause, how many valid versies a document has; gives every number it saw. */
export async function volgGeldigeVersies(documentId: string): Promise<{ stop: () => Promise<number[]> }> {
  const client = new Client({ connectionString: env().DATABASE_URL })
  await client.connect()
  const gezien = new Set<number>()
  let kijkt = true
  const kijker = (async () => {
    do {
      const { rows } = await client.query<{ n: number }>("select count(*)::int as n from versie where document_id = $1 and status = 'geldig'", [
        documentId,
      ])
      gezien.add(rows[0]?.n ?? -1)
    } while (kijkt)
    await client.end()
  })()
  return {
    stop: async () => {
      kijkt = false
      await kijker
      return [...gezien]
    },
  }
}
