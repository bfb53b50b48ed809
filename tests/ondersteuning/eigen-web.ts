import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { webserver } from '@/scripts/start/webserver'
import { vrijePoort } from '@/tests/bronnen/proefregisters'
import { adresUit, expect } from './portaal'

/** A web process of a test, of the same build as the portal of all tests: what it wrote, and how it is stopped. */
export type EigenWeb = { url: string; log: () => string; stop: () => Promise<void> }

/** Starts one that is configured otherwise, and waits until its health answers with this status. Who is signed in at the portal is so here. */
export async function startEigenWeb(anders: Record<string, string>, gezondheid: number): Promise<EigenWeb> {
  const omgeving = JSON.parse(adresUit('PORTAAL_OMGEVING')) as Record<string, string>
  const poort = await vrijePoort()
  const logbestand = path.join('.data/proefportaal', `eigen-${poort}.log`)
  mkdirSync(path.dirname(logbestand), { recursive: true })
  const [programma = '', ...delen] = webserver('start', String(poort))
  const url = `http://localhost:${poort}`
  const env = { ...omgeving, PORT: String(poort), ...anders }
  const proces = spawn(programma, delen, { env: env as unknown as NodeJS.ProcessEnv, stdio: ['ignore', 'pipe', 'pipe'] })
  const logboek = createWriteStream(logbestand)
  proces.stdout.pipe(logboek)
  proces.stderr.pipe(logboek)
  await expect
    .poll(
      () =>
        fetch(`${url}/api/health`).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 60_000 },
    )
    .toBe(gezondheid)
  const stop = async () => {
    proces.kill('SIGTERM')
    await once(proces, 'exit')
  }
  return { url, log: () => readFileSync(logbestand, 'utf8'), stop }
}
