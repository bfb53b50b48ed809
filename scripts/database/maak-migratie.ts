/** Writes the SQL of a new migration: `npm run db:migratie -- <name>`. Compares the data model with a scratch database. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startEmbedded } from './embedded'
import { migreer } from './migreer'
import { FILTERS, leesMigraties, leesModellen, openSchemaEngine } from './schema-engine'

const naam = process.argv[2]
if (!naam) throw new Error('give the migration a name')
const map = path.join(tmpdir(), `openloket-migratie-${process.pid}`)
const server = await startEmbedded(map, 54_999, () => undefined)
try {
  await server.maak('kladblok')
  const url = server.url('kladblok')
  const eerste = leesMigraties().migrationDirectories.length === 0
  if (!eerste) await migreer(url)
  const engine = await openSchemaEngine(url)
  const { stdout } = await engine.diff({
    from: eerste ? { tag: 'empty' } : { tag: 'url', url },
    to: { tag: 'schemaDatamodel', files: leesModellen().map(([pad, content]) => ({ path: pad, content })) },
    script: true,
    exitCode: null,
    filters: FILTERS,
  })
  const doel = path.join('prisma/migrations', `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${naam}`)
  mkdirSync(doel, { recursive: true })
  writeFileSync(path.join(doel, 'migration.sql'), stdout ?? '')
  process.stdout.write(`${doel}\n`)
} finally {
  await server.stop()
  rmSync(map, { recursive: true, force: true })
}
