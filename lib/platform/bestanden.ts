import { createHash } from 'node:crypto'
import { db, type Tx } from './database'
import { nieuwId } from './ids'
import { nu } from './klok'
import { ontsleutelBytes, versleutelBytes } from './versleuteling'

/** A stored file as it was before it was encrypted. */
export type Bestand = { bytes: Buffer; mime: string; sha256: string }

/** Stores a file, encrypted, in the transaction of the row that speaks of it; gives its id. */
export async function bewaarBestand(tx: Tx, bytes: Uint8Array, mime: string): Promise<string> {
  const id = nieuwId()
  const versleuteld = versleutelBytes(bytes, `bestand:${id}`)
  const sha256 = vingerafdruk(bytes)
  await tx.bestand.create({
    data: { id, sleutelId: versleuteld.sleutelId, inhoud: versleuteld.bytes, sha256, bytes: bytes.byteLength, mime, gemaaktOp: nu() },
  })
  return id
}

/** A stored file; a missing one is a bug, since the row that names it is written with it. */
export async function leesBestand(id: string): Promise<Bestand> {
  const { sleutelId, inhoud, mime, sha256 } = await db.bestand.findUniqueOrThrow({ where: { id } })
  return { bytes: ontsleutelBytes(sleutelId, inhoud, `bestand:${id}`), mime, sha256 }
}

/** Whether one of these files holds exactly this. */
export async function heeftInhoud(tx: Tx, ids: string[], bytes: Uint8Array): Promise<boolean> {
  return (await tx.bestand.count({ where: { id: { in: ids }, sha256: vingerafdruk(bytes) } })) > 0
}

/** Removes files whose row was removed. */
export async function wisBestanden(tx: Tx, ids: string[]): Promise<void> {
  await tx.bestand.deleteMany({ where: { id: { in: ids } } })
}

/** SHA-256, hexadecimal: by which a file is recognised. */
export function vingerafdruk(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
