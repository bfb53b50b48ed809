import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { leesModellen } from './schema-engine'

const MERK = 'prisma/client/gemaakt-van'

/**
 * Writes the database client from the data model, unless that is what it was made of. It asks for a native engine
 * that generating never runs, hence the stand-in.
 */
export function genereerClient(): void {
  const herkomst = vingerafdruk()
  if (existsSync(MERK) && readFileSync(MERK, 'utf8') === herkomst) return
  const uitkomst = spawnSync('prisma', ['generate'], {
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    encoding: 'utf8',
  })
  if (uitkomst.status !== 0) throw new Error(`the database client could not be written\n${uitkomst.stdout}\n${uitkomst.stderr}`)
  writeFileSync(MERK, herkomst)
}

function vingerafdruk(): string {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'))
  for (const [pad, inhoud] of leesModellen()) hash.update(pad).update('\0').update(inhoud).update('\0')
  return hash.digest('hex')
}
