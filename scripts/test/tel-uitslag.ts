import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** How many held and how many did not. */
export type Uitslag = { gelukt: number; mislukt: number }

/** Counts the checks: `scripts/check.ts` announces each with `check: …` and stops at the first that fails. */
export function telChecks({ status, tekst }: { status: number; tekst: string }): Uitslag {
  const begonnen = tekst.split('\n').filter((regel) => regel.startsWith('check: ')).length
  const mislukt = status === 0 ? 0 : 1
  return { gelukt: Math.max(0, begonnen - mislukt), mislukt }
}

const Verslag = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
})

/**
 * Counts the tests from the runner's own report. A file that cannot be loaded counts as one that failed, and so
 * does a runner that ends badly without naming a test.
 */
export function telTests(verslag: string, status: number): Uitslag {
  if (!existsSync(verslag)) return { gelukt: 0, mislukt: 1 }
  const { stats, errors } = Verslag.parse(JSON.parse(readFileSync(verslag, 'utf8')))
  const mislukt = stats.unexpected + stats.flaky + errors.length
  return { gelukt: stats.expected, mislukt: status !== 0 && mislukt === 0 ? 1 : mislukt }
}

/** All of it together. */
export function telOp(uitslagen: readonly Uitslag[]): Uitslag {
  return {
    gelukt: uitslagen.reduce((som, { gelukt }) => som + gelukt, 0),
    mislukt: uitslagen.reduce((som, { mislukt }) => som + mislukt, 0),
  }
}
