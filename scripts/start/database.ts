import { createHash } from 'node:crypto'
import path from 'node:path'
import { type Databaseserver, kiesDatamap, startEmbedded } from '../database/embedded'
import { migreer } from '../database/migreer'
import { DATAMAP } from './omgeving'

/** A database with every migration applied, and how to stop the server if it is ours. */
export type Database = { url: string; stop: () => Promise<void>; waar: string }

/** Uses the database of DATABASE_URL, or starts our own PostgreSQL; then brings it up to date. */
export async function startDatabase(poort: number, zeg: (regel: string) => void): Promise<Database> {
  const gegeven = process.env.DATABASE_URL
  if (gegeven) {
    await migreer(gegeven)
    return { url: gegeven, stop: async () => undefined, waar: new URL(gegeven).host }
  }
  const map = datamap()
  const server: Databaseserver = await startEmbedded(map, poort, () => undefined)
  await server.maak('openloket')
  const url = server.url('openloket')
  await migreer(url)
  if (!map.startsWith(DATAMAP)) zeg(`De gegevens staan in ${map}: de databankgebruiker mag niet in de map van het project.`)
  return { url, stop: server.stop, waar: map }
}

/** Folder of our own server's data: in the project, or where the `postgres` user may enter. */
export function datamap(): string {
  const project = createHash('sha256').update(process.cwd()).digest('hex').slice(0, 12)
  return kiesDatamap(path.join(DATAMAP, 'postgres'), `/var/tmp/openloket-${project}/postgres`)
}
