import { getBurger } from '@/lib/burgers/get-burger'
import { geldigeMandaten } from '@/lib/mandaten/mandaat'
import { db } from '@/lib/platform/database'
import { naarDatum, vandaag } from '@/lib/platform/klok'
import type { Aanvraag } from '@/prisma/client/client'
import { type AanvraagKop, maakKop } from './find-aanvraag'

/** What somebody sent for another: that it is there and how it stands, not what is in it; and for whom. */
export type NamensRegel = { aanvraag: AanvraagKop; voor: string }

const HOOGSTENS = 50

/** What this citizen sent for others, newest first, as long as they may act for them. */
export async function listNamens(vertegenwoordigerId: string): Promise<NamensRegel[]> {
  const rijen = await db.aanvraag.findMany({
    where: { vertegenwoordigerId, status: { not: 'concept' }, handelenTot: { gte: naarDatum(vandaag()) } },
    orderBy: { id: 'desc' },
    take: HOOGSTENS,
  })
  return metNamen(rijen)
}

/** One of those by its reference; undefined for anybody else's, and once they no longer may. */
export async function findNamens(vertegenwoordigerId: string, referentie: string): Promise<NamensRegel | undefined> {
  const rijen = await db.aanvraag.findMany({
    where: { referentie, vertegenwoordigerId, status: { not: 'concept' }, handelenTot: { gte: naarDatum(vandaag()) } },
  })
  return (await metNamen(rijen))[0]
}

async function metNamen(rijen: Aanvraag[]): Promise<NamensRegel[]> {
  const geldig = await geldigeMandaten(rijen.flatMap(({ mandaatId }) => mandaatId ?? []))
  const mogen = rijen.filter(({ mandaatId }) => mandaatId === null || geldig.has(mandaatId))
  return Promise.all(
    mogen.map(async (rij) => {
      const { voornaam, achternaam } = await getBurger(rij.burgerId ?? '')
      return { aanvraag: maakKop(rij), voor: `${voornaam} ${achternaam}` }
    }),
  )
}
