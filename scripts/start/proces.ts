import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** A process as it can be found again: its number, and when it began, so that a number given out anew is not taken for it. */
export type Kenmerk = { pid: number; begon: string }

/** The mark of a process that lives; undefined when it does not. */
export function kenmerkVan(pid: number): Kenmerk | undefined {
  const begon = begonOp(pid)
  return begon === undefined ? undefined : { pid, begon }
}

/** Whether that very process still lives. */
export function leeft({ pid, begon }: Kenmerk): boolean {
  return begonOp(pid) === begon
}

/** The process that started this one; undefined when that cannot be told. */
export function ouderVan(pid: number): number | undefined {
  const ouder = Number(isLinux() ? statVan(pid)?.[1] : psVan(pid, 'ppid'))
  return ouder > 1 ? ouder : undefined
}

/** The command line by which a process is known to others. */
export function opdrachtVan(pid: number): string {
  if (!isLinux()) return psVan(pid, 'args') ?? ''
  return (leesProc(pid, 'cmdline') ?? '').replaceAll('\0', ' ').trim()
}

/** Sends a signal to a process group; that nobody is left in it is what was wanted. */
export function seinGroep(pid: number, teken: NodeJS.Signals): void {
  try {
    process.kill(-pid, teken)
  } catch {
    // Gone already.
  }
}

function begonOp(pid: number): string | undefined {
  if (!isLinux()) return psVan(pid, 'lstart')
  const stat = statVan(pid)
  // A process that ended but was not yet collected by its parent does not live.
  return stat?.[0] === 'Z' ? undefined : stat?.[19]
}

function isLinux(): boolean {
  return existsSync('/proc/self/stat')
}

/** The fields of `/proc/<pid>/stat` from the third on; the second is a name that may hold spaces. */
function statVan(pid: number): string[] | undefined {
  const stat = leesProc(pid, 'stat')
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
}

function leesProc(pid: number, wat: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${wat}`, 'utf8')
  } catch {
    return undefined
  }
}

function psVan(pid: number, veld: string): string | undefined {
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', `${veld}=`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined
  } catch {
    return undefined
  }
}
