/** `npm run db:deploy`: brings the database of DATABASE_URL up to date. Doing it twice does it once. */
import { leesEnvBestand } from '../start/lees-env-bestand'
import { redenVan } from '../start/reden'
import { migreer } from './migreer'

leesEnvBestand()
const { DATABASE_URL } = process.env
if (!DATABASE_URL) {
  process.stderr.write('DATABASE_URL is missing or wrong: give the address of a PostgreSQL database. See .env.example.\n')
  process.exit(1)
}
try {
  await migreer(DATABASE_URL, process.env)
} catch (fout) {
  process.stderr.write(`The database could not be brought up to date: ${redenVan(fout)}\n`)
  process.exit(1)
}
