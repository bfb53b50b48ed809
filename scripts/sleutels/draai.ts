/**
 * `npm run sleutels:draai`: encrypts everything anew with the current key, the first of GEGEVENS_SLEUTELS. Give every
 * process the new key first, in front of the old one; when this is done, the old one can be left out. May be stopped
 * and done again at any time, and while the portal runs.
 */
import { Client } from 'pg'
import { EnvFout, env } from '@/lib/platform/env'
import { leesEnvBestand } from '../start/lees-env-bestand'

try {
  leesEnvBestand()
  const [{ herversleutel }, { db }] = await Promise.all([import('./herversleutel'), import('@/lib/platform/database')])
  const client = new Client({ connectionString: env().DATABASE_URL })
  await client.connect()
  const verslagen = await herversleutel(client, ({ plaats, gedraaid }) => zeg(`${plaats}: ${gedraaid}`))
  await client.end()
  await db.$disconnect()
  const onleesbaar = verslagen.filter((verslag) => verslag.onleesbaar > 0)
  for (const verslag of onleesbaar) zeg(`${verslag.plaats}: ${verslag.onleesbaar} cannot be read with the keys that are configured`)
  zeg(`${verslagen.reduce((som, { gedraaid }) => som + gedraaid, 0)} written anew with key ${env().GEGEVENS_SLEUTELS[0]?.id}`)
  process.exitCode = onleesbaar.length > 0 ? 1 : 0
} catch (fout) {
  process.stderr.write(`${fout instanceof EnvFout ? fout.message : String(fout)}\n`)
  process.exitCode = 1
}

function zeg(regel: string): void {
  process.stdout.write(`${regel}\n`)
}
