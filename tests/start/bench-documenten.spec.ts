import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { vrijeRij } from '@/tests/bronnen/proefregisters'
import { startKind } from '@/tests/ondersteuning/start-kind'

const MINUTEN = 60_000

test('the bench of a whole city works, on a village: made, asked, printed, renewed and cleared away', async () => {
  test.setTimeout(4 * MINUTEN)
  const map = path.join(tmpdir(), `openloket-bench-${process.pid}`)
  const draai = async (...opties: string[]) => {
    const kind = startKind('scripts/bench-documenten.ts', ['--map', map, ...opties], { PORT: String(await vrijeRij(2)) })
    return { ...(await kind.einde), tabel: kind.regels.join('\n'), fouten: kind.fouten.join('\n') }
  }
  const gevuld = await draai('--fase', 'vullen', '--mensen', '2800', '--deel', '10')
  expect(gevuld.code, gevuld.fouten).toBe(0)
  const { code, tabel, fouten } = await draai('--fase', 'meten', '--keren', '20', '--seconden', '1')
  expect([0, 1], fouten).toContain(code)
  for (const regel of [
    /^\| city, part .* 280 people, 2500 versies, 500 due: /m,
    /^\| city .* 2800 people, 25000 versies, 5000 due: /m,
    /^\| list: Mijn documenten .* [\d.]+ times the part/m,
    /^\| check by code .* [\d.]+ times the part/m,
    /^\| download, first look .* [\d.]+ times the part/m,
    /^\| renewals, one worker .* [1-9]\d+ in \d+ s: [1-9]\d+ per second/m,
    /^\| renewals, 2 workers .* [1-9]\d+ in \d+ s: [1-9]\d+ per second/m,
    /^\| memory of a worker, 2 workers .* [1-9]\d+ MB at most/m,
    /^\| paper, 2 processes \(ECDSA P-256\) .* [1-9]\d* rendered, [1-9]\d* sealed, [1-9]\d* rendered and sealed per second/m,
  ]) {
    expect(tabel).toMatch(regel)
  }
  expect(existsSync(map)).toBe(false)
})
