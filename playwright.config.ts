import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'
import { gebruikEigenOmgeving } from './tests/ondersteuning/eigen-omgeving'
import { laadJson } from './tests/ondersteuning/laad-json'

// Read by each worker before it loads a test file: from here on it has a database and registers of its own.
await gebruikEigenOmgeving()
laadJson()

const REGELS = ['architectuur', 'gegevens', 'platform', 'diensten', 'opendata']
const DATABASE = [
  'bronnen',
  'documenten',
  'aanvragen',
  'afspraken',
  'balie',
  'opzoeken',
  'terugbellen',
  'mandaten',
  'instemming',
  'inzage',
  'jobs',
  'auth',
  'aanmelden',
  'berichten',
  'bestanden',
  'loket',
  'metingen',
  'toepassingen',
  'volgen',
  'wegwijs',
  'zoeken',
  'taken',
  'redactie',
  'gesprekken',
  'vierogen',
  'bescherming',
  'toezicht',
  'inzagevragen',
  'werklijst',
  'cijfers',
]

function inMappen(mappen: string[]): string[] {
  return mappen.map((map) => `tests/${map}/**/*.spec.{ts,tsx}`)
}

/** One runner for every kind of test; `npm test` gives it a PostgreSQL server and, for `e2e`, the portal. */
export default defineConfig({
  testDir: '.',
  // The bench works on a copy of the project.
  testIgnore: `${resolve('.data')}/**`,
  outputDir: 'test-results',
  forbidOnly: true,
  retries: 0,
  workers: Math.max(2, Math.min(4, availableParallelism())),
  reporter: [
    ['list'],
    ['./tests/ondersteuning/matrix.ts'],
    ['json', { outputFile: process.env.OPENLOKET_TEST_UITSLAG ?? 'test-results/uitslag.json' }],
  ],
  projects: [
    { name: 'regels', testMatch: inMappen(REGELS), timeout: 30_000 },
    { name: 'database', testMatch: inMappen(DATABASE), timeout: 60_000 },
    // Parts are killed and started again: slow, and one at a time.
    { name: 'storing', testMatch: inMappen(['storing']), timeout: 900_000 },
    { name: 'start', testMatch: inMappen(['start']), timeout: 60_000 },
    // Every journey makes its own people, so any two may run side by side. What is waited for is a page of a busy machine.
    { name: 'e2e', testMatch: inMappen(['e2e']), timeout: 90_000, fullyParallel: true, expect: { timeout: 15_000 } },
  ],
})
