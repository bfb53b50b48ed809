import { woordenIn } from '@/lib/gegevens/zoektekst'
import { db } from '@/lib/platform/database'
import { naarDatum, plusDagen, vandaag } from '@/lib/platform/klok'
import type { Taal } from '@/lib/tekst/talen'

/** Enough for an editor to see which words are missing, too few for a story about somebody. */
const MEEST_WOORDEN = 4
const LANGSTE_WOORD = 25
/** So many different searches are kept of one day; what comes after them is counted without its words. */
const MEEST_PER_DAG = 500
const DAGEN = 90

/** Counts a search that found nothing, on its day: with its words when they can hardly be about a person, and never with who asked. */
export async function telZonderUitslag(vraag: string, taal: Taal): Promise<void> {
  const dag = naarDatum(vandaag())
  const verschillend = await db.zoekZonderUitslag.count({ where: { dag } })
  const woorden = verschillend < MEEST_PER_DAG ? teBewarenWoorden(vraag) : ''
  await db.zoekZonderUitslag.upsert({
    where: { dag_taal_woorden: { dag, taal, woorden } },
    create: { dag, taal, woorden, aantal: 1 },
    update: { aantal: { increment: 1 } },
  })
}

/** The words of a search as they may be kept; none when there is a digit, an address of mail, or more than a few words. */
export function teBewarenWoorden(vraag: string): string {
  const woorden = woordenIn(vraag)
  const mag = !/[\d@]/.test(vraag) && woorden.length <= MEEST_WOORDEN && woorden.every((woord) => woord.length <= LANGSTE_WOORD)
  return mag ? woorden.join(' ') : ''
}

/** Forgets the counts of days that are long past; the job `ruim-op` does it. */
export async function verwijderOudeZoektellingen(): Promise<void> {
  await db.zoekZonderUitslag.deleteMany({ where: { dag: { lt: naarDatum(plusDagen(vandaag(), -DAGEN)) } } })
}
