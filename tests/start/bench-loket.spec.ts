import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { vrijeRij } from '@/tests/bronnen/proefregisters'
import { startKind } from '@/tests/ondersteuning/start-kind'

const MINUTEN = 60_000
const LEZEN = [
  'work list',
  'work list with a filter',
  'a case, opened',
  'search for a person',
  'everything that one person sent',
  'free moments of a week, all places',
]

test('the bench of the desk works, on a village: made, worked in by its use-cases and through a portal, printed and cleared away', async () => {
  test.setTimeout(4 * MINUTEN)
  const map = path.join(tmpdir(), `openloket-bench-loket-${process.pid}`)
  const draai = async (...opties: string[]) => {
    const kind = startKind('scripts/bench-loket.ts', ['--map', map, ...opties], { PORT: String(await vrijeRij(3)) })
    return { ...(await kind.einde), tabel: kind.regels.join('\n'), fouten: kind.fouten.join('\n') }
  }
  const gevuld = await draai('--fase', 'vullen', '--open', '4000', '--gesloten', '20000', '--deel', '10')
  expect(gevuld.code, gevuld.fouten).toBe(0)
  const { code, tabel, fouten } = await draai('--fase', 'meten', '--seconden', '5')
  expect([0, 1], fouten).toContain(code)
  for (const regel of [
    /^\| city, part .* 400 open and 2000 closed cases/m,
    /^\| city .* 4000 open and 20000 closed cases/m,
    ...LEZEN.map((wat) => new RegExp(`^\\| ${wat} \\| p50 [\\d.]+, p95 [\\d.]+, p99 [\\d.]+ ms; whole: p50 [\\d.]+.*[\\d.]+ times the part`, 'm')),
    /^\| the next case, taken .* p95 at most 300 ms/m,
    /^\| a moment, booked .* p95 at most 300 ms/m,
    ...LEZEN.map((wat) => new RegExp(`^\\| over HTTP: ${wat} \\| p50 [\\d.]+.*; whole: p50 [\\d.]+.* p95 at most 150 ms`, 'm')),
    /^\| over HTTP: a moment, booked .* p95 at most 300 ms/m,
  ]) {
    expect(tabel).toMatch(regel)
  }
  expect(existsSync(map)).toBe(false)
})
