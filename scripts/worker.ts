/** `npm run worker`: keeps the promises that the portal made. As many as wanted may run on one database. */
import { leesOmgeving } from './start/lees-omgeving'

// `npm start` says that this is a demonstration; without that it is the real thing.
Object.assign(process.env, await leesOmgeving(process.env.OPENLOKET_MODUS === 'demo' ? 'demo' : 'productie'))

const { startWerker } = await import('@/lib/jobs/start-werker')
const { stop, klaar } = await startWerker()
let stoppend = false
for (const teken of ['SIGINT', 'SIGTERM'] as const) {
  process.on(teken, () => {
    if (stoppend) return
    stoppend = true
    void stop().finally(() => process.exit(0))
  })
}
// The library ends when it loses its database for good: whoever runs this process starts it again.
await klaar.catch(() => undefined)
if (!stoppend) process.exit(1)
