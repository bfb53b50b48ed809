/** `npm run worker`: keeps the promises that the portal made. As many as wanted may run on one database. */
import { EnvFout, leesEnv } from '@/lib/platform/env'

try {
  leesEnv(process.env)
} catch (fout) {
  process.stderr.write(`${fout instanceof EnvFout ? fout.message : String(fout)}\n`)
  process.exit(1)
}

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
