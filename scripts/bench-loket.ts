/**
 * `npm run bench:loket`: makes a city with its cases, staff and visits in a database server of its own, has staff and citizens at work in
 * it, by the use-cases and through a portal, and prints one table of what was measured. `--open 2000 --gesloten 100000` makes a hundredth of it, `--deel 100` says what part the
 * smaller city is that it is compared with. `--fase vullen` makes the city and keeps it, `--fase meten` measures what was kept: for a
 * machine that is quiet only later. Ends with 1 when an aim was missed. What was measured leaves nothing behind.
 */
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { ruimBenchOp } from './bench/documenten/databank'
import { toonTabel } from './bench/tabel'
import { genereerClient } from './database/genereer'
import { leesPoort } from './start/poorten'
import { redenVan } from './start/reden'

const poort = leesPoort(process.env.PORT || '3800')
const { values } = parseArgs({
  options: {
    open: { type: 'string', default: '200000' },
    gesloten: { type: 'string', default: '10000000' },
    deel: { type: 'string', default: '100' },
    seconden: { type: 'string', default: '60' },
    tempo: { type: 'string', default: '50' },
    fase: { type: 'string', default: 'alles' },
    map: { type: 'string', default: '.data/bench-loket' },
  },
})
const drukte = loadavg()[0] ?? 0

genereerClient()
for (const teken of ['SIGINT', 'SIGTERM'] as const) process.on(teken, () => process.exit(1))
try {
  const { meetSteden, vulSteden } = await import('./bench/loket/bench')
  const { rijenVan } = await import('./bench/loket/toon')
  const plaats = {
    map: path.resolve(values.map),
    poorten: { postgres: poort, registers: poort + 1, web: poort + 2 },
    meld: (regel: string) => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${regel}\n`),
  }
  const zaken = { open: Number(values.open), gesloten: Number(values.gesloten) }
  if (values.fase !== 'meten') await vulSteden(plaats, zaken, Number(values.deel))
  if (values.fase === 'vullen') process.exit(0)
  const uitslag = await meetSteden(plaats, { seconden: Number(values.seconden), perSeconde: Number(values.tempo) })
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
