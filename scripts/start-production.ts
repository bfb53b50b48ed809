/**
 * `npm run start:production`: the web server alone, without any part of the demonstration. Refuses to start until
 * everything is configured; the build and the migrations are steps of their own (`npm run build`, `npm run db:deploy`).
 */
import { spawn } from 'node:child_process'
import { moetBouwen } from './start/bouw'
import { leesOmgeving } from './start/lees-omgeving'
import { webserver } from './start/webserver'

const omgeving = await leesOmgeving('productie')
if (moetBouwen()) {
  process.stderr.write('There is no build of this version: run npm run build first.\n')
  process.exit(1)
}
const [programma = '', ...opties] = webserver('start', omgeving.PORT || '3000')
const kind = spawn(programma, opties, { env: omgeving, stdio: 'inherit' })
let stoppend = false
for (const teken of ['SIGINT', 'SIGTERM'] as const) {
  process.on(teken, () => {
    stoppend = true
    kind.kill(teken)
  })
}
kind.once('exit', (code) => process.exit(code ?? (stoppend ? 0 : 1)))
