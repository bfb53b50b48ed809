import { addJob } from '@/lib/jobs/add-job'
import { db, inTransactie } from '@/lib/platform/database'
import { log } from '@/lib/platform/logger'
import { kentSleutel, ontsleutelBytes } from '@/lib/platform/versleuteling'
import { type Inhoudsplek, vingerafdruk } from './bewaar-bestand'
import { Opslagfout } from './opslagfout'
import { getPlaats } from './plaatsen'

/** A stored file as it was before it was encrypted. */
export type Bestand = { bytes: Buffer; mime: string; sha256: string }

/**
 * A stored file, exactly as it was stored: its hash is checked. When it cannot be had an `Opslagfout` says why, staff
 * see it, and it is read again until it can. A row that is missing is a bug, since who names a file is written with it.
 */
export async function leesBestand(id: string): Promise<Bestand> {
  const rij = await db.bestand.findUniqueOrThrow({ where: { id } })
  try {
    return await openBestand(rij)
  } catch (fout) {
    const later = await db.bestand.findUnique({ where: { id } })
    // It was moved, or written with another key, between the row and its object.
    if (later && later.object !== rij.object) return openBestand(later)
    if (fout instanceof Opslagfout && later) await meldOnleesbaar(id, fout)
    throw fout
  }
}

/** Reads a file again that could not be read; one that was removed since needs it no more. */
export async function herleesBestand(id: string): Promise<void> {
  const rij = await db.bestand.findUnique({ where: { id } })
  if (rij) await openBestand(rij)
}

/** The plain content of a row, checked. */
export async function openBestand({ id, mime, sha256, ...plek }: Inhoudsplek & { id: string; mime: string; sha256: string }): Promise<Bestand> {
  const inhoud = plek.object === null ? (plek.inhoud ?? new Uint8Array()) : await getPlaats(plek.plaats).lees(plek.object)
  const bytes = ontcijfer(id, plek, inhoud)
  if (vingerafdruk(bytes) !== sha256) throw new Opslagfout('beschadigd', plek.plaats, id)
  return { bytes, mime, sha256 }
}

function ontcijfer(id: string, { plaats, sleutelId }: Inhoudsplek, inhoud: Uint8Array): Buffer {
  try {
    return ontsleutelBytes(sleutelId, inhoud, `bestand:${id}`)
  } catch (fout) {
    if (!kentSleutel(sleutelId)) throw fout
    throw new Opslagfout('beschadigd', plaats, id)
  }
}

/** One promise for a file that is lost or was changed; one for a place that fails, whatever file was asked of it. */
async function meldOnleesbaar(bestandId: string, { code, plaats, message, gezegd }: Opslagfout): Promise<void> {
  log.error({ bestandId, fout: message, gezegd }, 'bestand niet te lezen')
  const sleutel = code === 'weg' || code === 'beschadigd' ? `bestand:${bestandId}` : `bewaarplaats:${plaats}`
  await inTransactie((tx) => addJob(tx, 'herlees-bestand', { bestandId }, { sleutel, houdBestaande: true }))
}
