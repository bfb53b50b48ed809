import type { TaskList } from 'graphile-worker'
import { zonderNummers } from '@/lib/platform/zonder-nummers'
import { HANDLERS } from './handlers'
import { JOBS, type JobNaam } from './jobs'

/**
 * Every job as the library runs it: its payload checked, and its fault without national numbers, since the library
 * keeps and logs what a fault says.
 */
export const TAKEN: TaskList = Object.fromEntries(
  (Object.keys(JOBS) as JobNaam[]).map((naam) => [
    naam,
    async (payload: unknown) => {
      const doe = HANDLERS[naam] as (payload: unknown) => Promise<void>
      try {
        await doe(JOBS[naam].payload.parse(zonderCron(payload)))
      } catch (fout) {
        throw schoon(fout)
      }
    },
  ]),
)

/** The clock of graphile-worker adds its own field to a payload. */
function zonderCron(payload: unknown): unknown {
  if (typeof payload !== 'object' || payload === null) return payload
  const { _cron, ...rest } = payload as Record<string, unknown>
  return rest
}

function schoon(fout: unknown): Error {
  const nieuw = new Error(zonderNummers(fout instanceof Error ? fout.message : String(fout)))
  if (fout instanceof Error && fout.stack) nieuw.stack = zonderNummers(fout.stack)
  return nieuw
}
