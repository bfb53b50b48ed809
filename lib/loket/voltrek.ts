import { laatWeten } from '@/lib/aanvragen/laat-weten'
import { noteerGebeurtenis } from '@/lib/aanvragen/noteer-gebeurtenis'
import { findGebeurtenisNa } from '@/lib/aanvragen/vergrendel-aanvraag'
import { findStandplaats } from '@/lib/aanvragen/zet-terug'
import { beginBedenktijd } from '@/lib/bedenktijd/bedenktijd'
import type { BerichtSoort } from '@/lib/berichten/stuur-bericht'
import { addJob } from '@/lib/jobs/add-job'
import type { Tx } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { sluitTaken } from '@/lib/taken/sluit-taken'
import type { Behandelaar } from './behandelaar'
import type { Handeling, Vast } from './doe-handeling'
import type { Waarden } from './lees-handeling'

/** Tells whoever sent it what staff did; once for each state of the case. */
export function meld(tx: Tx, { aanvraag, stand }: Pick<Vast, 'aanvraag' | 'stand'>, soort: BerichtSoort): Promise<void> {
  return laatWeten(tx, aanvraag, soort, `${soort}:${aanvraag.id}:${stand}`)
}

/** Does what a handling does to a case that is locked, and tells whoever sent it. False when it cannot be done any more. */
export async function voltrek(tx: Tx, vast: Vast, { doe, bericht }: Handeling): Promise<boolean> {
  if (!(await doe(tx, vast))) return false
  const soort = bericht?.(vast)
  if (soort) await meld(tx, vast, soort)
  await sluitTaken(tx, vast.aanvraag.id)
  return true
}

/**
 * Does a handling so that a wrong click can be undone for a while. What cannot be put back later takes effect only at the end of that
 * while, by a job in the same transaction; the rest takes effect at once and only its message waits. Without a while it is done as it is.
 */
export async function voltrekMetBedenktijd(tx: Tx, vast: Vast, handeling: Handeling, wie: Behandelaar, waarden: Waarden): Promise<boolean> {
  const hoe = env().ONGEDAAN_MINUTEN > 0 ? handeling.ongedaan?.(vast) : undefined
  if (!hoe) return voltrek(tx, vast, handeling)
  return hoe === 'uitstel' ? stelUit(tx, vast, handeling, wie, waarden) : doeMetTerugweg(tx, vast, handeling, wie, waarden)
}

async function stelUit(tx: Tx, vast: Vast, { actie, merk }: Handeling, { id: medewerkerId }: Behandelaar, waarden: Waarden): Promise<boolean> {
  const { aanvraag, stand, door } = vast
  await noteerGebeurtenis(tx, aanvraag.id, 'handeling.uitgesteld', door, { ...merk.gegevens, actie })
  await beloof(tx, { aanvraagId: aanvraag.id, medewerkerId, actie, isUitgesteld: true, stand: stand + 1, waarden })
  return true
}

async function doeMetTerugweg(tx: Tx, vast: Vast, handeling: Handeling, { id: medewerkerId }: Behandelaar, waarden: Waarden): Promise<boolean> {
  const { aanvraag, stand } = vast
  const voorheen = await findStandplaats(tx, aanvraag.id)
  if (!(await handeling.doe(tx, vast))) return false
  const gedaan = await findGebeurtenisNa(tx, aanvraag.id, stand)
  const deel = { waarden, voorheen, vanaf: gedaan.eerste, bericht: handeling.bericht?.(vast) }
  await beloof(tx, { aanvraagId: aanvraag.id, medewerkerId, actie: handeling.actie, isUitgesteld: false, stand: stand + gedaan.aantal, ...deel })
  return true
}

async function beloof(tx: Tx, begonnen: Parameters<typeof beginBedenktijd>[1]): Promise<void> {
  const { id, tot } = await beginBedenktijd(tx, begonnen, env().ONGEDAAN_MINUTEN)
  await beloofIngaan(tx, { id, aanvraagId: begonnen.aanvraagId, tot })
}

/** Promises that what can be undone stands for good from a moment on. */
export async function beloofIngaan(tx: Tx, { id, aanvraagId, tot }: { id: string; aanvraagId: string; tot: Date }): Promise<void> {
  await addJob(tx, 'laat-ingaan', { aanvraagId, bedenktijdId: id }, { sleutel: `ingaan:${id}`, vanaf: tot })
}
