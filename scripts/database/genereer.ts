import { spawnSync } from 'node:child_process'

/** Writes the database client from the data model. It asks for a native engine that generating never runs, hence the stand-in. */
export function genereerClient(): void {
  const uitkomst = spawnSync('npx', ['prisma', 'generate'], {
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    encoding: 'utf8',
  })
  if (uitkomst.status !== 0) throw new Error(`the database client could not be written\n${uitkomst.stdout}\n${uitkomst.stderr}`)
}
