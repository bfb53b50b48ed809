import { type Bestand, leesBestand } from '@/lib/bestanden/lees-bestand'
import { isBesmet } from '@/lib/bestanden/virus/viruscontrole'
import type { Bewijs } from '@/lib/inzage/noteer-inzage'
import { db } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { leesBijlagenaam } from './bijlagenaam'
import { type AanvraagKop, eisBewijs } from './find-aanvraag'

/** Where the content of a file of a sent aanvraag is, and nothing of it: undefined when it does not belong to it. */
export async function findBijlagebestand(aanvraagId: string, bijlageId: string): Promise<string | undefined> {
  if (!isId(bijlageId)) return undefined
  return (await db.bijlage.findFirst({ where: { id: bijlageId, aanvraagId }, select: { bestandId: true } }))?.bestandId
}

/** An uploaded file of a sent aanvraag, or undefined when it does not belong to it or a virus was found in it. Asks for the proof that this look may happen. */
export async function leesBijlage(bewijs: Bewijs, kop: AanvraagKop, bijlageId: string): Promise<(Bestand & { naam: string }) | undefined> {
  await eisBewijs(bewijs, kop)
  if (!isId(bijlageId)) return undefined
  const rij = await db.bijlage.findFirst({ where: { id: bijlageId, aanvraagId: kop.id } })
  if (!rij || (await isBesmet(rij.bestandId))) return undefined
  return { ...(await leesBestand(rij.bestandId)), naam: leesBijlagenaam(rij) }
}
