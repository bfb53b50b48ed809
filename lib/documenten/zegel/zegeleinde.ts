import { X509Certificate } from 'node:crypto'
import { dagenTussen, dagVan, nu } from '@/lib/platform/klok'
import { getZegel } from './get-zegel'
import type { Zegel } from './zegel'

/** From so many days before the end of the certificate whoever runs the portal is told: a city needs weeks to get the next one. */
const WAARSCHUW_DAGEN = 60

/** What is the matter with the seal: its certificate ends soon or ran out, on which day, or it cannot be read. */
export type Zegelwaarschuwing = { soort: 'eindigt' | 'voorbij'; dag: string; dagen: number } | { soort: 'onleesbaar' }

/** Whether the certificate of a seal ends soon, by real time; undefined while there is time enough. */
export function zegeleindeVan({ keten: [der = Buffer.alloc(0)] }: Pick<Zegel, 'keten'>): Zegelwaarschuwing | undefined {
  const einde = new X509Certificate(der).validToDate
  const dag = dagVan(einde)
  const dagen = dagenTussen(dagVan(nu()), dag)
  if (einde < nu()) return { soort: 'voorbij', dag, dagen }
  return dagen <= WAARSCHUW_DAGEN ? { soort: 'eindigt', dag, dagen } : undefined
}

/** What is the matter with the seal of this process; undefined when nothing is. */
export async function findZegelwaarschuwing(): Promise<Zegelwaarschuwing | undefined> {
  try {
    return zegeleindeVan(await getZegel())
  } catch {
    return { soort: 'onleesbaar' }
  }
}

/** The same as a sentence for whoever runs the portal. Pure. */
export function zegelzin(waarschuwing: Zegelwaarschuwing): string {
  if (waarschuwing.soort === 'onleesbaar') return 'the seal of documents cannot be read (ZEGEL_BESTAND)'
  const { soort, dag, dagen } = waarschuwing
  return soort === 'voorbij'
    ? `the certificate of the seal (ZEGEL_BESTAND) ran out on ${dag}: no new files are made`
    : `the certificate of the seal (ZEGEL_BESTAND) ends on ${dag}, in ${dagen} days: put the next one in its place before`
}
