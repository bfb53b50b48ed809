/** `npm run build`: the database client, the register of the catalogue, and the portal itself. */
import { genereerClient } from './database/genereer'
import { bouw } from './start/bouw'

genereerClient()
await import('./catalogus')
await bouw({ toon: true }).catch((fout: Error) => {
  process.stderr.write(`${fout.message}\n`)
  process.exit(1)
})
