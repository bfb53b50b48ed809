/** `npm run build`. Building needs no secret: what is missing gets a stand-in that no running process ever sees. */
import { spawnSync } from 'node:child_process'
import { genereerClient } from './database/genereer'
import { merkGebouwd } from './start/bouw'
import { demoOmgeving, poortenVanaf } from './start/omgeving'

genereerClient()
const omgeving = demoOmgeving(poortenVanaf(3000), process.env.DATABASE_URL ?? 'postgresql://nobody@127.0.0.1:1/none')
for (const [programma, opties] of [
  ['tsx', ['--conditions=react-server', 'scripts/catalogus.ts']],
  ['next', ['build']],
] as const) {
  const { status } = spawnSync(programma, opties, { env: omgeving, stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}
merkGebouwd()
