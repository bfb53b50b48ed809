import type { Behandelaar } from '@/lib/loket/behandelaar'
import { beslis } from '@/lib/loket/beslis'
import type { Uitslag } from '@/lib/loket/doe-handeling'
import { legStapVast } from '@/lib/loket/leg-stap-vast'
import { neem } from '@/lib/loket/neem'
import { db } from '@/lib/platform/database'
import { gezien } from './zaak'

/** Takes a case and walks it to the step that decides, with this result of the residence check. */
export async function brengTotBesluit(medewerker: Behandelaar, referentie: string, resultaat = 'positief'): Promise<void> {
  eis(await neem(await gezien(medewerker, referentie)))
  for (const stap of ['ontvangen', 'woonstcontrole']) {
    eis(await legStapVast(await gezien(medewerker, referentie, { stap, ...(stap === 'woonstcontrole' ? { resultaat } : {}) })))
  }
}

/** Decides a case as it stands. */
export async function besluit(medewerker: Behandelaar, referentie: string, uitkomst: string, motivering = 'Alles is nagekeken.'): Promise<Uitslag> {
  return beslis(await gezien(medewerker, referentie, { uitkomst, motivering }))
}

/** The kinds of message that a case brought, in order. */
export async function berichtenOver(referentie: string): Promise<string[]> {
  const { id } = await db.aanvraag.findUniqueOrThrow({ where: { referentie } })
  const berichten = await db.bericht.findMany({ where: { aanvraagId: id }, orderBy: { id: 'asc' } })
  return berichten.map(({ soort }) => soort)
}

function eis(uitslag: Uitslag): void {
  if (!uitslag.ok) throw new Error(`the case did not go on: ${JSON.stringify(uitslag.fout)}`)
}
