/**
 * `npm run start:production`: the web server alone, without any part of the demonstration. Refuses to start until
 * everything is configured; the build and the migrations are steps of their own (`npm run build`, `npm run db:deploy`).
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { EnvFout, leesEnv } from '@/lib/platform/env'
import { webserver } from './start/delen'

try {
  const { PORT } = leesEnv({ ...process.env, OPENLOKET_MODUS: 'productie' })
  if (!existsSync('.next/BUILD_ID')) throw new EnvFout([{ path: ['.next'], message: 'run npm run build first' }])
  const [programma = '', ...opties] = webserver('start', String(PORT))
  const omgeving = { ...process.env, OPENLOKET_MODUS: 'productie', NEXTAUTH_URL: process.env.PUBLIC_URL }
  const kind = spawn(programma, opties, { env: omgeving, stdio: 'inherit' })
  for (const teken of ['SIGINT', 'SIGTERM'] as const) process.on(teken, () => kind.kill(teken))
  kind.once('exit', (code) => process.exit(code ?? 0))
} catch (fout) {
  process.stderr.write(`${fout instanceof EnvFout ? fout.message : String(fout)}\n`)
  process.exit(1)
}
