/** `npm run db:reset`: throws the demonstration's own data away; the next start fills a new city. */
import { rmSync } from 'node:fs'
import path from 'node:path'
import { datamap } from '../start/database'
import { leesEnvBestand } from '../start/lees-env-bestand'
import { DATAMAP } from '../start/omgeving'
import { redenVan } from '../start/reden'
import { ruimVorigeOp } from '../start/vorige-start'
import { stopVorige } from './datamap'

try {
  leesEnvBestand()
  if (process.env.DATABASE_URL) throw new Error('DATABASE_URL is set: this only empties the server that npm start makes by itself.')
  await ruimVorigeOp(DATAMAP)
  const map = datamap()
  await stopVorige(map)
  // Outside the project the whole folder is ours, with a copy of the server's programs.
  rmSync(map.startsWith(DATAMAP) ? map : path.dirname(map), { recursive: true, force: true })
  process.stdout.write('The next npm start fills a new city.\n')
} catch (fout) {
  process.stderr.write(`${redenVan(fout)}\n`)
  process.exit(1)
}
