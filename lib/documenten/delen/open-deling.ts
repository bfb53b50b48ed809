import { stuurBericht } from '@/lib/berichten/stuur-bericht'
import { noteerDeelinzage } from '@/lib/inzage/noteer-documentinzage'
import { inTransactie, sql, type Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { stadsNu, vandaag } from '@/lib/platform/klok'
import { beoordeel } from './deelinhoud'
import type { Deelwat } from './deelregels'
import { deelHash, kijkerHash } from './deelsleutel'

type Geteld = { id: string; documentId: string; versieId: string; wat: Deelwat; volgnummer: number }

/**
 * Opens a link for the browser with this secret, once; undefined when the link does not work (any more), and nothing says
 * why. The count, what the holder sees of it, the access line of whom it is about and the message at the first
 * opening are one change: nothing is shown without them.
 */
export async function openDeling(sleutel: string, kijker: string): Promise<{ openingId: string } | undefined> {
  return inTransactie(async (tx) => {
    const [deling] = await tel(tx, sleutel)
    if (!deling) return undefined
    const openingId = await schrijfOpening(tx, deling, kijker)
    const { burgerId, onderwerp, inszVersleuteld } = await tx.document.findUniqueOrThrow({ where: { id: deling.documentId } })
    await noteerDeelinzage(tx, { burgerId, betrokkene: inszVersleuteld ? onderwerp : undefined })
    if (deling.volgnummer === 1) {
      await stuurBericht(tx, { burgerId, soort: 'document-geopend', sleutel: `geopend:${deling.id}`, documentId: deling.documentId })
    }
    return { openingId }
  })
}

/** One statement counts and refuses: a thousand at once are one after the other here, and each sees what the one before it left. */
function tel(tx: Tx, sleutel: string): Promise<Geteld[]> {
  return tx.$queryRaw<Geteld[]>(sql`
    update deling set geopend = geopend + 1
    where sleutel_hash = ${deelHash(sleutel)} and beeindigd_op is null and tot_en_met >= ${vandaag()}::date and geopend < max_openingen
    returning id, document_id as "documentId", versie_id as "versieId", wat::text as wat, geopend as volgnummer`)
}

async function schrijfOpening(tx: Tx, { id: delingId, documentId, versieId, wat, volgnummer }: Geteld, kijker: string): Promise<string> {
  const gedeeld = await tx.versie.findUniqueOrThrow({ where: { id: versieId }, include: { document: { select: { documenttype: true } } } })
  const nieuwste = await tx.versie.findFirstOrThrow({ where: { documentId }, orderBy: { volgnummer: 'desc' } })
  const uitkomst = beoordeel(wat, gedeeld.document.documenttype, { gedeeld, nieuwste }, vandaag())
  const id = nieuwId()
  await tx.opening.create({
    data: { id, delingId, volgnummer, versieId: nieuwste.id, uitkomst, kijkerHash: kijkerHash(id, kijker), op: stadsNu() },
    select: { id: true },
  })
  return id
}
