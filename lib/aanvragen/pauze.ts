import { getFormulierVan } from '@/lib/catalogus/recordstand'
import type { Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { dagVan, laatste, naarDatum, stadsNu } from '@/lib/platform/klok'
import type { AanvraagStatus, Pauze, WachtOp } from '@/prisma/client/client'
import type { AanvraagKop } from './find-aanvraag'
import { STATUS_BIJ } from './status'
import { type Stilstand, uiterlijkVan } from './termijn'
import { stapVan } from './verloop'

/** Why a clock can stand still; each has its sentence for both sides. */
export const PAUZEREDENEN = ['taak'] as const
export type Pauzereden = (typeof PAUZEREDENEN)[number]

/** A pause as it is read. */
export type PauzeRegel = Stilstand & { id: string; reden: string }

/**
 * The clock of a case that is locked stands still from now on, and the case waits for the citizen; nothing happens when it does so
 * already. `doorId` is what it waits for.
 */
export async function zetKlokStil(tx: Tx, aanvraag: AanvraagKop, reden: Pauzereden, doorId: string): Promise<void> {
  if (aanvraag.stilSinds) return
  const vanaf = stadsNu()
  await tx.pauze.create({ data: { id: nieuwId(), aanvraagId: aanvraag.id, reden, doorId, vanaf } })
  await tx.aanvraag.update({
    where: { id: aanvraag.id },
    data: { status: 'wacht_op_burger', wachtOp: 'burger', stilSinds: vanaf, ...(await termijnNu(tx, aanvraag)) },
  })
}

/** The clock of a case that is locked goes on, and so does the case where it stood; nothing happens when it did not stand still. */
export async function laatKlokLopen(tx: Tx, aanvraag: AanvraagKop): Promise<void> {
  if (!aanvraag.stilSinds) return
  await sluitPauzes(tx, aanvraag.id)
  await tx.aanvraag.update({
    where: { id: aanvraag.id },
    data: { ...(await standNa(aanvraag)), stilSinds: null, ...(await termijnNu(tx, aanvraag)) },
  })
}

/** Nothing keeps the clock of a case any more. */
export async function sluitPauzes(tx: Tx, aanvraagId: string): Promise<void> {
  for (const { id, vanaf } of await tx.pauze.findMany({ where: { aanvraagId, tot: null } })) {
    // A demonstration may set its calendar back.
    await tx.pauze.update({ where: { id }, data: { tot: laatste(stadsNu(), vanaf) } })
  }
}

/** A row as it is read. */
export function maakPauze({ id, reden, vanaf, tot }: Pauze): PauzeRegel {
  return { id, reden, vanaf: dagVan(vanaf), tot: tot ? dagVan(tot) : undefined }
}

/** By when the step should be done with the pauses as they are now; what has no term keeps the day that it has. */
async function termijnNu(tx: Tx, { id, termijn }: AanvraagKop): Promise<{ stapTermijn?: Date | null }> {
  if (!termijn) return {}
  const pauzes = await tx.pauze.findMany({ where: { aanvraagId: id }, orderBy: { vanaf: 'asc' } })
  const uiterlijk = uiterlijkVan(termijn, pauzes.map(maakPauze))
  return { stapTermijn: uiterlijk ? naarDatum(uiterlijk) : null }
}

/** Where a case goes on: in its step; or, settled by a visit, with the citizen, who books it and comes. */
async function standNa(aanvraag: AanvraagKop): Promise<{ status: AanvraagStatus; wachtOp: WachtOp }> {
  const stap = stapVan(await getFormulierVan(aanvraag), aanvraag)
  if (stap) return { status: STATUS_BIJ[stap.wachtOp], wachtOp: stap.wachtOp }
  return { status: 'in_behandeling', wachtOp: 'burger' }
}
