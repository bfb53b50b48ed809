import { db, type Tx } from '@/lib/platform/database'
import { stadsNu } from '@/lib/platform/klok'
import type { Virusstand } from '@/prisma/client/client'
import { leesBestand } from '../lees-bestand'
import { Opslagfout } from '../opslagfout'
import { heeftScanner, scan } from './scanner'

/** What is known of an upload: how it stands, and since when. */
export type Keuring = { stand: Virusstand; op: Date }

/** Has the scanner look at an upload before it is kept; undefined when none is configured. */
export async function keur(bytes: Uint8Array): Promise<Keuring | undefined> {
  if (!heeftScanner()) return undefined
  const gezegd = await scan(bytes)
  return { stand: gezegd === 'stil' ? 'wacht' : gezegd, op: stadsNu() }
}

/** Writes what is known of an upload, in the transaction in which it is kept. */
export async function noteerKeuring(tx: Tx, bestandId: string, keuring: Keuring): Promise<void> {
  await tx.viruscontrole.create({ data: { bestandId, ...keuring } })
}

/** What is known of these files, by id; of one that is missing here nobody looked. */
export async function listKeuringen(bestandIds: string[]): Promise<Map<string, Keuring>> {
  if (bestandIds.length === 0) return new Map()
  const rijen = await db.viruscontrole.findMany({ where: { bestandId: { in: bestandIds } } })
  return new Map(rijen.map(({ bestandId, stand, op }) => [bestandId, { stand, op }]))
}

/** Whether a virus was found in a file: then nobody gets it any more. */
export async function isBesmet(bestandId: string): Promise<boolean> {
  return (await db.viruscontrole.count({ where: { bestandId, stand: 'besmet' } })) > 0
}

const PER_KEER = 200

/**
 * Has the scanner look at what it did not look at when it came, the oldest first. Fails when the scanner is still silent, so that staff
 * see it among what does not work; a file that cannot be read now keeps waiting.
 */
export async function controleerVirussen(): Promise<void> {
  if (!heeftScanner()) return
  const wacht = await db.viruscontrole.findMany({ where: { stand: 'wacht' }, orderBy: [{ op: 'asc' }, { bestandId: 'asc' }], take: PER_KEER })
  for (const { bestandId } of wacht) {
    const bytes = await leesZoMogelijk(bestandId)
    if (!bytes) continue
    const stand = await scan(bytes)
    if (stand === 'stil') throw new Error('the virus scanner does not answer')
    await db.viruscontrole.updateMany({ where: { bestandId, stand: 'wacht' }, data: { stand, op: stadsNu() } })
  }
}

async function leesZoMogelijk(bestandId: string): Promise<Uint8Array | undefined> {
  try {
    return (await leesBestand(bestandId)).bytes
  } catch (fout) {
    if (fout instanceof Opslagfout) return undefined
    throw fout
  }
}
