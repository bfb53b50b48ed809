import { db, sql } from '@/lib/platform/database'
import { seconden, vandaag } from '@/lib/platform/klok'
import { log } from '@/lib/platform/logger'
import type { Meting } from './meting'

type Telling = Required<Meting> & { dag: string; aantal: number }

/** Counts wait so long before they are written together; a process that is killed loses them, and nothing else. */
const WACHT = seconden(5)
/** Different counts that wait at most: more at once are no visits. */
const MEEST = 5_000

const wachtend = new Map<string, Telling>()
let wekker: NodeJS.Timeout | undefined

/**
 * Counts what happened, without who: a number per day, dienst, step and kind. Nobody waits for it: counts are written together a few
 * seconds later.
 */
export function tel(...metingen: Meting[]): void {
  for (const { dienst, stap, wat, code = '', javascript = 'onbekend', toestel = 'onbekend' } of metingen) {
    const telling = { dag: vandaag(), dienst, stap, wat, code, javascript, toestel }
    const sleutel = JSON.stringify(telling)
    const bestaand = wachtend.get(sleutel)
    if (bestaand) bestaand.aantal += 1
    else if (wachtend.size < MEEST) wachtend.set(sleutel, { ...telling, aantal: 1 })
  }
  wekker ??= setTimeout(() => void schrijfTellingen().catch(meldFout), WACHT).unref()
}

/** Writes what was counted in this process since the last time. What cannot be written is kept for the next. */
export async function schrijfTellingen(): Promise<void> {
  clearTimeout(wekker)
  wekker = undefined
  const tellingen = [...wachtend.values()]
  wachtend.clear()
  if (tellingen.length === 0) return
  try {
    await schrijf(tellingen)
  } catch (fout) {
    for (const telling of tellingen) {
      const { aantal, ...deze } = telling
      const sleutel = JSON.stringify(deze)
      const sindsdien = wachtend.get(sleutel)?.aantal ?? 0
      wachtend.set(sleutel, { ...telling, aantal: aantal + sindsdien })
    }
    throw fout
  }
}

/** In one order everywhere, so that two processes never wait for each other's rows. */
async function schrijf(tellingen: Telling[]): Promise<void> {
  const opVolgorde = tellingen.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  await db.$executeRaw(sql`
    insert into meting (dienst, dag, stap, wat, code, javascript, toestel, aantal)
    select dienst, dag, stap, wat, code, javascript, toestel, aantal
    from jsonb_to_recordset(${JSON.stringify(opVolgorde)}::jsonb)
      as t(dienst text, dag date, stap text, wat meetwat, code text, javascript javascript, toestel toestel, aantal int)
    on conflict (dienst, dag, stap, wat, code, javascript, toestel) do update set aantal = meting.aantal + excluded.aantal`)
}

function meldFout(fout: unknown): void {
  log.warn({ fout: fout instanceof Error ? fout.message : String(fout) }, 'tellingen niet geschreven')
}
