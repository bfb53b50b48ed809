/** `npm run db:deploy`: brings the database of DATABASE_URL up to date. Doing it twice does it once. */
import { migreer } from './migreer'

if (!process.env.DATABASE_URL) {
  process.stderr.write('DATABASE_URL is missing: give the address of a PostgreSQL database. See .env.example.\n')
  process.exit(1)
}
await migreer(process.env.DATABASE_URL)
