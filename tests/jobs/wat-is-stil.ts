/** Says what is not alive: `watIsStil` in a process whose database is elsewhere. */
import { watIsStil } from '@/lib/platform/gezondheid'

process.stdout.write(`${await watIsStil()}\n`)
process.exit(0)
