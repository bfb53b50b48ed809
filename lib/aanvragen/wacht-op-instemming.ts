import { sluitVanAanvraag } from '@/lib/afspraken/geef-vrij'
import { getFormulierVan } from '@/lib/catalogus/recordstand'
import type { Tx } from '@/lib/platform/database'
import { stadsNu } from '@/lib/platform/klok'
import type { AanvraagStatus, Prisma } from '@/prisma/client/client'
import { noteerGebeurtenis } from './noteer-gebeurtenis'
import { opStap } from './op-stap'
import { sluitPauzes } from './pauze'

/** A case that was sent and has not started: it waits for the consent of others. No team has it yet. */
export const WACHT_OP_INSTEMMING = { status: 'wacht_op_derde', stap: null } as const satisfies Prisma.AanvraagWhereInput

/** Where a case can still be stopped for want of consent: as long as nobody decided. */
const NIET_BESLIST: AanvraagStatus[] = ['ingediend', 'in_behandeling', 'wacht_op_burger', 'wacht_op_derde']

/** Everybody agreed: the case comes to its team, and its first term begins today. False when it does not wait any more. */
export async function startZaak(tx: Tx, aanvraagId: string): Promise<boolean> {
  const aanvraag = await tx.aanvraag.findUniqueOrThrow({ where: { id: aanvraagId }, select: { dienst: true, recordstandId: true } })
  const { verloop, team } = await getFormulierVan(aanvraag)
  const [stap] = verloop
  const { count } = await tx.aanvraag.updateMany({
    where: { id: aanvraagId, ...WACHT_OP_INSTEMMING },
    data: { status: 'ingediend', team, ...opStap(stap), wachtOp: stap?.wachtOp ?? 'medewerker' },
  })
  if (count === 1) await noteerGebeurtenis(tx, aanvraagId, 'instemming.volledig', { soort: 'systeem' })
  return count === 1
}

/** Why a case stops: somebody refused, took their consent back, or did not answer in time. */
export type Stopreden = 'geweigerd' | 'ingetrokken' | 'verlopen'

/**
 * Without the consent of everyone a case goes no further: its clock stands still no longer, and no visit is kept for it. False when it
 * was decided or closed already.
 */
export async function zetStop(tx: Tx, aanvraagId: string, reden: Stopreden): Promise<boolean> {
  const { count } = await tx.aanvraag.updateMany({
    where: { id: aanvraagId, status: { in: NIET_BESLIST }, besluiten: { none: { vervallenOp: null } } },
    data: { status: 'stopgezet', ...opStap(undefined), stilSinds: null, afgeslotenOp: stadsNu() },
  })
  if (count !== 1) return false
  await sluitPauzes(tx, aanvraagId)
  await sluitVanAanvraag(tx, aanvraagId)
  await noteerGebeurtenis(tx, aanvraagId, 'instemming.gestopt', { soort: 'systeem' }, { reden })
  return true
}
