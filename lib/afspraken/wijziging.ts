import { addJobs } from '@/lib/jobs/add-job'
import { db, inTransactie, type Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { laatste, later, minuten, momentOp, naarDatum, nu, stadsNu } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { type Afspraak, maakAfspraak } from './afspraken'
import { getLoket } from './loketten'
import { houdPlaatsAlleen, laadPlaatsstand } from './plaatsstand'
import type { Uren } from './regeling'
import { type Plaatsstand, past } from './vrije-tijden'

/** What changes about a place: how it works from a day on, or when it or one of its counters is not there. */
export type Wijziging =
  | { soort: 'uren'; loket: string; vanaf: string; balies: number; uren: Uren }
  | { soort: 'dicht'; loket: string; balie?: number; van: string; tot: string; reden: Sluitreden }

/** Why a place or a counter is not there. */
export const SLUITREDENEN = ['sluitingsdag', 'afwezig', 'werken', 'andere'] as const
export type Sluitreden = (typeof SLUITREDENEN)[number]

/** A closure that is still to come or going on. */
export type Sluitregel = { id: string; balie?: number; van: Date; tot: Date; reden: string }

/** Whose visit does not fit any more when this changes: they are to be moved. Nothing is written. */
export function listGevolgen(wijziging: Wijziging): Promise<Afspraak[]> {
  return zoekGevolgen(db, wijziging)
}

/**
 * Writes a change, and promises to move everyone whose visit does not fit any more. `gezien` are the visits that the page showed: when
 * they are others now, nothing is written, so that nobody is moved whom nobody saw.
 */
export function bewaarWijziging(wijziging: Wijziging, gezien: readonly string[], medewerkerId: string): Promise<Result<null, { code: 'gewijzigd' }>> {
  return inTransactie(async (tx) => {
    await houdPlaatsAlleen(tx, wijziging.loket)
    const geraakt = (await zoekGevolgen(tx, wijziging)).map(({ id }) => id)
    if (geraakt.length !== gezien.length || geraakt.some((id) => !gezien.includes(id))) return mislukt({ code: 'gewijzigd' as const })
    await schrijf(tx, wijziging, medewerkerId)
    await addJobs(
      tx,
      'schik-afspraak',
      geraakt.map((afspraakId) => ({ payload: { afspraakId }, sleutel: `schik:${afspraakId}` })),
    )
    return ok(null)
  })
}

/** The closures of a place that are not over. */
export async function listSluitingen(loket: string): Promise<Sluitregel[]> {
  const rijen = await db.sluiting.findMany({ where: { loket, tot: { gt: stadsNu() } }, orderBy: { van: 'asc' } })
  return rijen.map(({ id, balie, van, tot, reden }) => ({ id, balie: balie ?? undefined, van, tot, reden }))
}

/** Takes a closure back: from then on its hours can be booked. */
export async function neemSluitingTerug(loket: string, id: string): Promise<void> {
  await inTransactie(async (tx) => {
    await houdPlaatsAlleen(tx, loket)
    await tx.sluiting.deleteMany({ where: { id, loket } })
  })
}

async function zoekGevolgen(via: Tx | typeof db, wijziging: Wijziging): Promise<Afspraak[]> {
  const { loket } = wijziging
  const begin = wijziging.soort === 'uren' ? (momentOp(wijziging.vanaf, '00:00') ?? stadsNu()) : new Date(wijziging.van)
  const vanaf = laatste(begin, stadsNu())
  const rijen = await via.afspraak.findMany({
    where: {
      loket,
      status: 'gepland',
      ...(wijziging.soort === 'dicht' ? { van: { lt: new Date(wijziging.tot) }, tot: { gt: vanaf } } : { van: { gte: vanaf } }),
    },
    orderBy: { van: 'asc' },
  })
  const slot = rijen.at(-1)
  if (!slot) return []
  const stand = await laadPlaatsstand(getLoket(loket), { van: vanaf, tot: later(slot.tot, minuten(1)) }, via)
  const straks = metWijziging(stand, wijziging)
  return rijen.map(maakAfspraak).filter((afspraak) => !past(straks, afspraak))
}

function metWijziging(stand: Plaatsstand, wijziging: Wijziging): Plaatsstand {
  if (wijziging.soort === 'dicht') {
    return { ...stand, dicht: [...stand.dicht, { balie: wijziging.balie, van: new Date(wijziging.van), tot: new Date(wijziging.tot) }] }
  }
  const { vanaf, balies, uren } = wijziging
  return { ...stand, regelingen: [...stand.regelingen.filter((regeling) => regeling.vanaf !== vanaf), { vanaf, balies, uren, voorbeeld: false }] }
}

async function schrijf(tx: Tx, wijziging: Wijziging, medewerkerId: string): Promise<void> {
  const { loket } = wijziging
  if (wijziging.soort === 'dicht') {
    const { balie, van, tot, reden } = wijziging
    await tx.sluiting.create({ data: { id: nieuwId(), loket, balie, van: new Date(van), tot: new Date(tot), reden, medewerkerId, op: nu() } })
    return
  }
  const vanaf = naarDatum(wijziging.vanaf)
  const stand = { balies: wijziging.balies, uren: wijziging.uren, medewerkerId, op: nu() }
  await tx.loketregeling.upsert({ where: { loket_vanaf: { loket, vanaf } }, create: { id: nieuwId(), loket, vanaf, ...stand }, update: stand })
}
