import { type Bestand, leesBestand } from '@/lib/bestanden/lees-bestand'
import type { Bewijs } from '@/lib/inzage/noteer-inzage'
import { db } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { leesBijlagenaam } from './bijlagenaam'
import { type AanvraagKop, eisBewijs } from './find-aanvraag'

/** An uploaded file of a sent aanvraag, or undefined when it does not belong to it. Asks for the proof that this look may happen. */
export async function leesBijlage(bewijs: Bewijs, kop: AanvraagKop, bijlageId: string): Promise<(Bestand & { naam: string }) | undefined> {
  await eisBewijs(bewijs, kop)
  if (!isId(bijlageId)) return undefined
  const rij = await db.bijlage.findFirst({ where: { id: bijlageId, aanvraagId: kop.id } })
  return rij ? { ...(await leesBestand(rij.bestandId)), naam: leesBijlagenaam(rij) } : undefined
}
