import { createHash } from 'node:crypto'
import { addJob } from '@/lib/jobs/add-job'
import { inTransactie, type Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { nu } from '@/lib/platform/klok'
import { log } from '@/lib/platform/logger'
import { DATABANK } from '@/lib/platform/opslagplaats'
import { versleutelBytes } from '@/lib/platform/versleuteling'
import { maakLos, neemVast, nieuwLosObject } from './losse-objecten'
import { Opslagfout } from './opslagfout'
import { getPlaats, nieuwePlaats } from './plaatsen'
import { type Keuring, noteerKeuring } from './virus/viruscontrole'

/** Where the content of a file is and which key encrypted it, as its row says it. */
export type Inhoudsplek = { plaats: string; object: string | null; inhoud: Uint8Array<ArrayBuffer> | null; sleutelId: string }

/** A file whose content waits for the row that speaks of it. */
export type KlaarBestand = { id: string; sha256: string; bytes: number; mime: string; plek: Inhoudsplek; keuring?: Keuring }

/**
 * Encrypts a file and brings its content to where new files go, before the transaction of the row that speaks of it: an
 * outside place takes its time and cannot undo. What no row takes within an hour is removed. An `Opslagfout` when the
 * place does not take it; nothing is promised to anybody then, but the place is tried again.
 */
export async function zetBestandKlaar(bytes: Uint8Array, mime: string): Promise<KlaarBestand> {
  const id = nieuwId()
  return { id, sha256: vingerafdruk(bytes), bytes: bytes.byteLength, mime, plek: await brengInhoud(id, bytes, nieuwePlaats()) }
}

/** Stores a file in the transaction of the row that speaks of it; gives its id. */
export async function bewaarBestand(tx: Tx, { plek, keuring, ...bestand }: KlaarBestand): Promise<string> {
  await neemVast(tx, plek)
  await tx.bestand.create({ data: { ...bestand, ...plek, gemaaktOp: nu() } })
  if (keuring) await noteerKeuring(tx, bestand.id, keuring)
  return bestand.id
}

/** The content of a file, encrypted with the current key and bound to its id, brought to a place. */
export async function brengInhoud(id: string, bytes: Uint8Array, plaats: string): Promise<Inhoudsplek> {
  const { sleutelId, bytes: inhoud } = versleutelBytes(bytes, `bestand:${id}`)
  if (plaats === DATABANK) return { plaats, object: null, inhoud, sleutelId }
  const object = await nieuwLosObject(plaats)
  try {
    await getPlaats(plaats).schrijf(object, inhoud)
  } catch (fout) {
    if (fout instanceof Opslagfout) await meldStil(fout)
    throw fout
  }
  return { plaats, object, inhoud: null, sleutelId }
}

/** Whether one of these files holds exactly this. */
export async function heeftInhoud(tx: Tx, ids: string[], bytes: Uint8Array): Promise<boolean> {
  return (await tx.bestand.count({ where: { id: { in: ids }, sha256: vingerafdruk(bytes) } })) > 0
}

/** Removes files whose row was removed; what an outside place holds of them goes once this transaction is written. */
export async function wisBestanden(tx: Tx, ids: string[]): Promise<void> {
  const gewist = await tx.$queryRaw<
    Pick<Inhoudsplek, 'plaats' | 'object'>[]
  >`delete from bestand where id = any(${ids}::uuid[]) returning plaats, object`
  await maakLos(tx, gewist)
}

/** SHA-256, hexadecimal: by which a file is recognised. */
export function vingerafdruk(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Staff see that a place fails as long as it does. */
async function meldStil({ message, gezegd }: Opslagfout): Promise<void> {
  log.error({ fout: message, gezegd }, 'bestand niet bewaard')
  await inTransactie((tx) => addJob(tx, 'beproef-bewaarplaats', {}, { sleutel: 'beproef-bewaarplaats', houdBestaande: true }))
}
