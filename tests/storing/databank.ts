/** A PostgreSQL server of a test, in a process of its own so that it can be killed: `databank.ts <folder> <port>`. */
import { startEmbedded } from '@/scripts/database/embedded'

const [map = '', poort = ''] = process.argv.slice(2)
const server = await startEmbedded(map, Number(poort), (regel) => process.stderr.write(`${regel}\n`))
await server.maak('storing')
process.stdout.write(`${server.url('storing')}\n`)
process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)))
