/**
 * Writes the SQL of a new migration: `npm run db:migratie -- <name>`. Compares the data model as it was committed
 * with the data model as it stands now, so run it before committing a change of `prisma/`.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startEmbedded } from './embedded'
import { FILTERS, leesModellen, openSchemaEngine } from './schema-engine'

const naam = process.argv[2]
if (!naam) throw new Error('give the migration a name')

const map = path.join(tmpdir(), `openloket-migratie-${process.pid}`)
// The engine wants to see a server, also to compare two files.
const server = await startEmbedded(map, 54_999, () => undefined)
await server.maak('kladblok')
const engine = await openSchemaEngine(server.url('kladblok'))
const { stdout } = await engine.diff({
  from: { tag: 'schemaDatamodel', files: vastgelegdeModellen() },
  to: { tag: 'schemaDatamodel', files: leesModellen().map(([pad, content]) => ({ path: pad, content })) },
  script: true,
  exitCode: null,
  filters: FILTERS,
})
await server.stop()
rmSync(map, { recursive: true, force: true })
const doel = path.join('prisma/migrations', `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${naam}`)
mkdirSync(doel, { recursive: true })
writeFileSync(path.join(doel, 'migration.sql'), stdout ?? '')
process.stdout.write(`${doel}\n`)

function vastgelegdeModellen(): { path: string; content: string }[] {
  const git = (...opties: string[]) => execFileSync('git', opties, { encoding: 'utf8' })
  const paden = git('ls-tree', '-r', '--name-only', 'HEAD', 'prisma')
    .split('\n')
    .filter((pad) => pad.endsWith('.prisma'))
  return paden.map((pad) => ({ path: pad, content: git('show', `HEAD:${pad}`) }))
}
