/** Format, lint, types, generated files and dead code: what needs no database and no browser. */
import { spawnSync } from 'node:child_process'
import { genereerClient } from './database/genereer'

const STAPPEN: [string, string[]][] = [
  ['tsx', ['--conditions=react-server', 'scripts/catalogus.ts']],
  ['biome', ['check', '--error-on-warnings', '.']],
  ['next', ['typegen']],
  ['tsc', ['--noEmit']],
  ['knip', ['--no-progress', '--no-config-hints']],
]

genereerClient()
for (const [programma, opties] of STAPPEN) {
  process.stdout.write(`check: ${programma} ${opties.join(' ')}\n`)
  const { status } = spawnSync(programma, opties, { stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}
