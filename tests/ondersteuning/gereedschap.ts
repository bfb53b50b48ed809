import { execFileSync, spawnSync } from 'node:child_process'
import { test } from '@playwright/test'

/** Skips a test with a plain message where a program of Debian is missing; in continuous integration it must be there. */
export function eisGereedschap(programma: string, pakket: string): void {
  test.skip(ontbreekt(programma) && !process.env.CI, `${programma} is not installed (Debian: ${pakket})`)
}

/** The same for a program that is too large to ask of every machine, continuous integration too. */
export function zoMogelijk(programma: string, pakket: string): void {
  test.skip(ontbreekt(programma), `${programma} is not installed (Debian: ${pakket})`)
}

function ontbreekt(programma: string): boolean {
  return spawnSync(programma, ['--version']).error !== undefined
}

/** What a program writes about what it is given. */
export function draai(programma: string, opties: string[]): string {
  return execFileSync(programma, opties, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}
