/** `npm run db:reset`: throws the demonstration's own data away; the next start fills a new city. */
import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { datamap } from '../start/database'

if (process.env.DATABASE_URL) {
  process.stderr.write('DATABASE_URL is set: this only empties the server that npm start makes by itself.\n')
  process.exit(1)
}
const map = datamap()
if (existsSync(path.join(map, 'postmaster.pid'))) {
  process.stderr.write(`The server in ${map} still runs: stop npm start first.\n`)
  process.exit(1)
}
rmSync(map, { recursive: true, force: true })
process.stdout.write('The next npm start fills a new city.\n')
