import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Kills a PostgreSQL server hard: its first process and every one that it started, none of which gets to say goodbye. */
export async function doodServer(map: string): Promise<void> {
  const hoofd = hoofdproces(map)
  const kinderen = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((regel) => regel.trim().split(/\s+/).map(Number))
    .filter(([, ouder]) => ouder === hoofd)
    .map(([pid]) => pid ?? 0)
  for (const pid of [hoofd, ...kinderen]) dood(pid)
  while (leeft(hoofd)) await new Promise((verder) => setImmediate(verder))
}

/** Number of the first process of the server whose data stands in a folder. */
export function hoofdproces(map: string): number {
  return Number(readFileSync(path.join(map, 'postmaster.pid'), 'utf8').split('\n')[0])
}

function dood(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself: what was wanted.
  }
}

function leeft(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
