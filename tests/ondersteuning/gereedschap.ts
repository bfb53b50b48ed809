import { execFileSync, spawnSync } from 'node:child_process'
import { test } from '@playwright/test'

/** Skips a test with a plain message where a program of Debian is missing; in continuous integration it must be there. */
export function eisGereedschap(programma: string, pakket: string): void {
  const ontbreekt = spawnSync(programma, ['--version']).error !== undefined
  test.skip(ontbreekt && !process.env.CI, `${programma} is not installed (Debian: ${pakket})`)
}

/** What a program writes about what it is given. */
export function draai(programma: string, opties: string[]): string {
  return execFileSync(programma, opties, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}
