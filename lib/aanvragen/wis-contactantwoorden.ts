import { getFormulierVan } from '@/lib/catalogus/recordstand'
import type { Tx } from '@/lib/platform/database'
import { leesIngediendeInhoud, verpakInhoud } from './inhoud'

/** Removes the e-mail addresses and telephone numbers from what was answered in a sent aanvraag; the rest of the case stays. */
export async function wisContactantwoorden(tx: Tx, aanvraagId: string): Promise<void> {
  const aanvraag = await tx.aanvraag.findUniqueOrThrow({
    where: { id: aanvraagId, status: { not: 'concept' } },
    select: { dienst: true, recordstandId: true, inhoudVersleuteld: true },
  })
  const { velden } = await getFormulierVan(aanvraag)
  const bewaard = leesIngediendeInhoud(aanvraagId, aanvraag.inhoudVersleuteld)
  const blijft = Object.entries(bewaard.inhoud).filter(([naam]) => !['email', 'telefoon'].includes(velden[naam]?.eis?.opmaak ?? ''))
  const nieuw = { ...bewaard, inhoud: Object.fromEntries(blijft) }
  await tx.aanvraag.update({ where: { id: aanvraagId }, data: { inhoudVersleuteld: verpakInhoud(aanvraagId, nieuw) } })
}
