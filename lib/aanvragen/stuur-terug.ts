import { getFormulierVan } from '@/lib/catalogus/recordstand'
import type { Tx } from '@/lib/platform/database'
import { noteerGebeurtenis } from './noteer-gebeurtenis'
import { opStap } from './op-stap'

/**
 * Brings an approved case back to staff, at the step that decides, because a register refused what was decided;
 * `reden` is one of the dienst's `redenen`. False when the case went on meanwhile.
 */
export async function stuurTerug(tx: Tx, aanvraagId: string, reden: string): Promise<boolean> {
  const aanvraag = await tx.aanvraag.findUniqueOrThrow({
    where: { id: aanvraagId },
    select: { dienst: true, recordstandId: true, redenen: true },
  })
  const { dienst, redenen } = aanvraag
  const stap = (await getFormulierVan(aanvraag)).verloop.find(({ besluit }) => besluit)
  if (!stap) throw new Error(`dienst ${dienst} has no step that decides`)
  const { count } = await tx.aanvraag.updateMany({
    where: { id: aanvraagId, status: 'goedgekeurd' },
    data: {
      status: 'in_behandeling',
      ...opStap(stap),
      redenen: [...new Set([...redenen, reden])],
    },
  })
  if (count === 1) await noteerGebeurtenis(tx, aanvraagId, 'besluit.vervallen', { soort: 'systeem' }, { reden })
  return count === 1
}
