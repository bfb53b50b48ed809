import { readdirSync, readFileSync } from 'node:fs'
import { ouderVan } from '../start/proces'

/** The memory of one part of the portal, in bytes. */
export type Geheugen = { naam: string; bytes: number }

/**
 * Memory of each process of a start and of what it started itself: by proportional share where the system tells it,
 * since the processes of PostgreSQL share most of theirs.
 */
export function meetGeheugen(start: number): Geheugen[] {
  const kinderen = new Map<number, number[]>()
  for (const pid of readdirSync('/proc').map(Number).filter(Number.isInteger)) {
    const ouder = ouderVan(pid)
    if (ouder) kinderen.set(ouder, [...(kinderen.get(ouder) ?? []), pid])
  }
  const metNazaten = (pid: number): number[] => [pid, ...(kinderen.get(pid) ?? []).flatMap(metNazaten)]
  const delen = (kinderen.get(start) ?? []).map((pid) => ({ naam: naamVan(pid), bytes: som(metNazaten(pid)) }))
  return [...delen.filter(({ naam }) => naam !== ''), { naam: 'start', bytes: aandeel(start) }].toSorted((a, b) => b.bytes - a.bytes)
}

function som(pids: number[]): number {
  return pids.reduce((totaal, pid) => totaal + aandeel(pid), 0)
}

function aandeel(pid: number): number {
  const [, kilobytes = '0'] = /^Pss:\s+(\d+) kB/m.exec(lees(pid, 'smaps_rollup')) ?? /^VmRSS:\s+(\d+) kB/m.exec(lees(pid, 'status')) ?? []
  return Number(kilobytes) * 1024
}

/** The supervisor gives each part its name; PostgreSQL's environment is its own. */
function naamVan(pid: number): string {
  if (lees(pid, 'cmdline').includes('/bin/postgres')) return 'postgres'
  return /(?:^|\0)PROCES_NAAM=([^\0]+)/.exec(lees(pid, 'environ'))?.[1] ?? ''
}

function lees(pid: number, wat: string): string {
  try {
    return readFileSync(`/proc/${pid}/${wat}`, 'utf8')
  } catch {
    return ''
  }
}
