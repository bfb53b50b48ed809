import { db, inTransactie } from '@/lib/platform/database'
import { kentSleutel } from '@/lib/platform/versleuteling'
import { brengInhoud } from './bewaar-bestand'
import { openBestand } from './lees-bestand'
import { maakLos, neemVast } from './losse-objecten'
import { Opslagfout } from './opslagfout'

/** Which files: those of another key than this one, or those that are elsewhere than in this place, where they then go. */
export type Herschrijving = { metAndereSleutelDan: string } | { buiten: string }

/** What became of a group of files; `laatste` is where the next one begins, undefined when there is none. */
export type Herschreven = { laatste?: string; gedraaid: number; onleesbaar: number }

/**
 * Writes the next files after an id anew, one by one, with the current key and in the place that is asked. Being killed
 * anywhere loses nothing, and doing it again goes on. A file that cannot be read is counted and left as it is; a place
 * that fails stops everything.
 */
export async function herschrijfBestanden(na: string, aantal: number, welke: Herschrijving): Promise<Herschreven> {
  const zoek = 'buiten' in welke ? { plaats: { not: welke.buiten } } : { sleutelId: { not: welke.metAndereSleutelDan } }
  const rijen = await db.bestand.findMany({ where: { id: { gt: na }, ...zoek }, orderBy: { id: 'asc' }, take: aantal, select: { id: true } })
  const uitkomsten: Uitkomst[] = []
  for (const { id } of rijen) uitkomsten.push(await herschrijf(id, 'buiten' in welke ? welke.buiten : undefined))
  const tel = (gezocht: Uitkomst) => uitkomsten.filter((uitkomst) => uitkomst === gezocht).length
  return { laatste: rijen.at(-1)?.id, gedraaid: tel('gedaan'), onleesbaar: tel('onleesbaar') }
}

type Uitkomst = 'gedaan' | 'veranderd' | 'onleesbaar'

/** The old content goes once the row names the new one; nothing is done when the row was changed or removed meanwhile. */
async function herschrijf(id: string, plaats?: string): Promise<Uitkomst> {
  const rij = await db.bestand.findUnique({ where: { id } })
  if (!rij) return 'veranderd'
  const bytes = await leesOf(rij)
  if (!bytes) return 'onleesbaar'
  const plek = await brengInhoud(id, bytes, plaats ?? rij.plaats)
  return inTransactie(async (tx) => {
    const { count } = await tx.bestand.updateMany({ where: { id, plaats: rij.plaats, object: rij.object, sleutelId: rij.sleutelId }, data: plek })
    if (count === 0) return 'veranderd'
    await neemVast(tx, plek)
    await maakLos(tx, [rij])
    return 'gedaan'
  })
}

/** The plain bytes; undefined when the file is lost or damaged, or its key is gone. */
async function leesOf(rij: Parameters<typeof openBestand>[0]): Promise<Buffer | undefined> {
  if (!kentSleutel(rij.sleutelId)) return undefined
  try {
    return (await openBestand(rij)).bytes
  } catch (fout) {
    if (fout instanceof Opslagfout && (fout.code === 'weg' || fout.code === 'beschadigd')) return undefined
    throw fout
  }
}
