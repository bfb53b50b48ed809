/**
 * `npm run bench:documenten`: makes a city in a database server of its own, has its documents renewed by the portal's own workers,
 * and prints one table of what was measured. `--mensen 5600` makes a hundredth of it, `--deel 100` says what part the smaller city
 * is that it is compared with. `--fase vullen` makes the city and keeps it, `--fase meten` measures what was kept: for a machine that is
 * quiet only later. Ends with 1 when an aim was missed. What was measured leaves nothing behind.
 */
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { ruimBenchOp } from './bench/documenten/databank'
import { toonTabel } from './bench/tabel'
import { genereerClient } from './database/genereer'
import { leesPoort } from './start/poorten'
import { redenVan } from './start/reden'

const poort = leesPoort(process.env.PORT || '3700')
const { values } = parseArgs({
  options: {
    mensen: { type: 'string', default: '560000' },
    deel: { type: 'string', default: '100' },
    keren: { type: 'string', default: '2000' },
    seconden: { type: 'string', default: '10' },
    fase: { type: 'string', default: 'alles' },
    map: { type: 'string', default: '.data/bench-documenten' },
  },
})
const drukte = loadavg()[0] ?? 0

genereerClient()
for (const teken of ['SIGINT', 'SIGTERM'] as const) process.on(teken, () => process.exit(1))
try {
  const { meetSteden, vulSteden } = await import('./bench/documenten/bench')
  const { rijenVan } = await import('./bench/documenten/toon')
  const plaats = {
    map: path.resolve(values.map),
    poorten: { postgres: poort, registers: poort + 1 },
    meld: (regel: string) => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${regel}\n`),
  }
  if (values.fase !== 'meten') await vulSteden(plaats, Number(values.mensen), Number(values.deel))
  if (values.fase === 'vullen') process.exit(0)
  const uitslag = await meetSteden(plaats, { keren: Number(values.keren), seconden: Number(values.seconden) })
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), ${(totalmem() / 1_000_000_000).toFixed(0)} GB, ${process.platform}, Node ${process.versions.node}`
  process.stdout.write(`Measured on ${new Date().toISOString().slice(0, 10)}: ${machine}. Load average before it began: ${drukte.toFixed(1)}.\n\n`)
  const rijen = rijenVan(uitslag)
  process.stdout.write(`${toonTabel(rijen)}\n`)
  process.exit(rijen.some(({ gehaald }) => gehaald === false) ? 1 : 0)
} catch (fout) {
  process.stderr.write(`${redenVan(fout)}\n`)
  if (values.fase === 'alles') ruimBenchOp(path.resolve(values.map))
  process.exit(1)
}
