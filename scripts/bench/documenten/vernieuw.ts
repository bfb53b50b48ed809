import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Client } from 'pg'
import { werker } from '../../start/delen'
import { start, stop } from './kind'

/** How a run of renewals went: how many in how long by so many workers, and the most memory that one of them held. */
export type Vernieuwloop = { werkers: number; vernieuwd: number; seconden: number; geheugen: number }

/** Counting what is left takes part of what is measured: it rests so many times as long as it took. */
const RUST = 20
const MIN_RUST_MS = 100

/** Has real workers renew until so many are done (or nothing is due any more), against the registers of the demonstration, which run. */
export async function vernieuw(
  omgeving: Record<string, string>,
  registers: ChildProcess,
  werkers: number,
  tot: number,
  dag: string,
): Promise<Vernieuwloop> {
  const client = new Client({ connectionString: omgeving.DATABASE_URL })
  await client.connect()
  const voorraad = async () =>
    Number((await client.query<{ n: string }>('select count(*) as n from document where vernieuw_vanaf <= $1', [dag])).rows[0]?.n)
  const vooraf = await voorraad()
  const lopend: ChildProcess[] = []
  let [begin, geheugen] = [0, 0]
  try {
    for (let nummer = 0; nummer < werkers; nummer += 1) lopend.push(start(werker(), omgeving))
    for (;;) {
      const voorTelling = performance.now()
      const over = await voorraad()
      geheugen = Math.max(geheugen, ...lopend.map(({ pid }) => hoogsteGeheugen(pid)))
      // The clock runs from the last time that nothing was renewed yet: starting a process and promising the jobs is not renewing.
      if (over === vooraf) begin = voorTelling
      if ([registers, ...lopend].some(({ exitCode }) => exitCode !== null)) throw new Error('a worker or the registers ended by themselves')
      if (over === 0 || vooraf - over >= tot) return { werkers, vernieuwd: vooraf - over, seconden: (performance.now() - begin) / 1_000, geheugen }
      const rust = over === vooraf ? 0 : (performance.now() - voorTelling) * RUST
      await new Promise((verder) => setTimeout(verder, Math.max(MIN_RUST_MS, rust)))
    }
  } finally {
    await Promise.all(lopend.map(stop))
    await client.end()
  }
}

/** The most memory that a process held so far, in bytes. */
function hoogsteGeheugen(pid: number | undefined): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1_024
  } catch {
    return 0
  }
}
