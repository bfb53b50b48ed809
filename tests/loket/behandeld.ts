import { getFormulier } from '@/lib/catalogus/find-dienst'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { beslis } from '@/lib/loket/beslis'
import type { Uitslag } from '@/lib/loket/doe-handeling'
import { keurGoed } from '@/lib/loket/goedkeuring'
import { legBesluitVoor } from '@/lib/loket/leg-besluit-voor'
import { legStapVast } from '@/lib/loket/leg-stap-vast'
import { neem } from '@/lib/loket/neem'
import { db } from '@/lib/platform/database'
import type { Result } from '@/lib/platform/result'
import { findLaatsteVoorbereiding } from '@/lib/vierogen/voorbereiding'
import { eenMedewerker, gezien } from './zaak'

/** Takes a case and walks it to the step that decides, with this result of the residence check. */
export async function brengTotBesluit(medewerker: Behandelaar, referentie: string, resultaat = 'positief'): Promise<void> {
  eis(await neem(await gezien(medewerker, referentie)))
  for (const stap of ['ontvangen', 'woonstcontrole']) {
    eis(await legStapVast(await gezien(medewerker, referentie, { stap, ...(stap === 'woonstcontrole' ? { resultaat } : {}) })))
  }
}

/** Decides a case as it stands; where its dienst asks for four eyes, somebody else of the team approves at once. */
export async function besluit(medewerker: Behandelaar, referentie: string, uitkomst: string, motivering = 'Alles is nagekeken.'): Promise<Uitslag> {
  const invoer = await gezien(medewerker, referentie, { uitkomst, motivering })
  const { id, dienst } = await db.aanvraag.findUniqueOrThrow({ where: { referentie } })
  const { vierOgen } = await getFormulier(dienst)
  if (!vierOgen.some((gevraagd) => gevraagd === uitkomst)) return beslis(invoer)
  const voorgelegd = await legBesluitVoor(invoer)
  if (!voorgelegd.ok) return voorgelegd
  const voorbereiding = await findLaatsteVoorbereiding('besluit', id)
  eis(await keurGoed(await eenMedewerker('teamverantwoordelijke', medewerker.team), voorbereiding?.id ?? ''))
  return voorgelegd
}

/** The kinds of message that a case brought, in order. */
export async function berichtenOver(referentie: string): Promise<string[]> {
  const { id } = await db.aanvraag.findUniqueOrThrow({ where: { referentie } })
  const berichten = await db.bericht.findMany({ where: { aanvraagId: id }, orderBy: { id: 'asc' } })
  return berichten.map(({ soort }) => soort)
}

function eis(uitslag: Result<null, { code: string }>): void {
  if (!uitslag.ok) throw new Error(`the case did not go on: ${JSON.stringify(uitslag.fout)}`)
}
