import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { kiesDatamap, zetKlaar } from '../database/datamap'
import { maakDatabase, urlVan, wachtOpServer } from '../database/embedded'
import { migreer } from '../database/migreer'
import { DATAMAP, type Omgeving } from './omgeving'
import { bezettePoort, inGebruik } from './poorten'
import type { maakToezicht } from './processen'
import { geenDatabase } from './reden'

const NAAM = 'openloket'
const WACHT_MS = 30_000

/**
 * Uses the database of DATABASE_URL, or starts a PostgreSQL of our own as one of the parts; brings it up to date and gives
 * its address. `omgeving` has the keys.
 */
export async function startDatabase(
  poort: number,
  omgeving: Omgeving,
  toezicht: ReturnType<typeof maakToezicht>,
  zeg: (regel: string) => void,
): Promise<string> {
  const gegeven = process.env.DATABASE_URL
  if (gegeven) {
    await migreer(gegeven, omgeving).catch((fout: unknown) => {
      throw new Error(geenDatabase(fout))
    })
    return gegeven
  }
  const map = datamap()
  if (!map.startsWith(DATAMAP)) zeg(`The data is in ${map}: the user postgres may not go into the folder of the project.`)
  const server = await zetKlaar(map, poort)
  if (await bezettePoort({ postgres: poort })) throw new Error(inGebruik(poort))
  toezicht.start({ naam: 'postgres', ...server, stopTeken: 'SIGINT', laatst: true })
  await wachtOpServer(poort, WACHT_MS).catch(() => {
    throw new Error(`PostgreSQL did not start on port ${poort}; it says why in ${server.logbestand}.`)
  })
  await maakDatabase(poort, NAAM)
  const url = urlVan(poort, NAAM)
  await migreer(url, omgeving)
  return url
}

/** Folder of our own server's data: in the project, or where the user `postgres` may go. */
export function datamap(): string {
  const project = createHash('sha256').update(process.cwd()).digest('hex').slice(0, 12)
  const uitwijk = `/var/tmp/openloket-${project}`
  mkdirSync(DATAMAP, { recursive: true })
  const map = kiesDatamap(path.join(DATAMAP, 'postgres'), path.join(uitwijk, 'postgres'))
  if (map.startsWith(uitwijk) && existsSync(uitwijk) && statSync(uitwijk).uid !== process.getuid?.()) {
    throw new Error(`${uitwijk}, where the data must go, belongs to another user. Remove it, or put the project where the user postgres may go.`)
  }
  return map
}
