import type { DienstRecord } from '@/lib/catalogus/dienst-record'
import { findCoderecord } from '@/lib/catalogus/find-dienst'
import { zetGepubliceerd } from '@/lib/catalogus/gepubliceerd'
import { db } from '@/lib/platform/database'
import { seconden } from '@/lib/platform/klok'
import { log } from '@/lib/platform/logger'
import { omgevingVan } from './omgeving'
import { pasToe } from './pas-toe'

/** So long after somebody published, every other process knows it. */
const PERIODE = seconden(3)

/** How many versions were ever published, as far as this process read them: it only grows, whoever was first. */
let gelezen = -1
let bezig: Promise<void> | undefined

/**
 * Reads what is published when something was since the last time. Memory answers every page, so that a database that does not answer
 * leaves what was known: at the start that is what the code says.
 */
export function verversPublicaties(): Promise<void> {
  bezig ??= ververs().finally(() => {
    bezig = undefined
  })
  return bezig
}

/** Follows what is published for as long as the process lives. The first reading is done when this returns, or could not be. */
export async function volgPublicaties(): Promise<void> {
  const volg = () => verversPublicaties().catch((fout: Error) => log.warn({ fout: fout.name }, 'publicaties niet gelezen'))
  await volg()
  setInterval(volg, PERIODE).unref()
}

async function ververs(): Promise<void> {
  const aantal = await db.dienstversie.count({ where: { status: { in: ['gepubliceerd', 'vervangen'] } } })
  if (aantal === gelezen) return
  const rijen = await db.dienstversie.findMany({
    where: { status: 'gepubliceerd' },
    select: { dienst: true, nummer: true, record: true, delen: true },
  })
  const records = new Map<string, DienstRecord>()
  for (const rij of rijen) {
    const code = await findCoderecord(rij.dienst)
    const record = code && pasToe(code, rij, omgevingVan(code))
    if (record) records.set(rij.dienst, record)
    else log.error({ dienst: rij.dienst, versie: rij.nummer }, 'versie past niet meer op de code')
  }
  zetGepubliceerd(records)
  gelezen = aantal
}
