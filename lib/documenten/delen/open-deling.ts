import { stuurBericht } from '@/lib/berichten/stuur-bericht'
import { noteerDeelinzage } from '@/lib/inzage/noteer-documentinzage'
import { inTransactie, sql, type Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { later, stadsNu, vandaag } from '@/lib/platform/klok'
import { beoordeel } from './deelinhoud'
import type { Deelwat } from './deelregels'
import { deelHash, KIJKTIJD, keerHash, kijkerHash } from './deelsleutel'

type Geteld = { id: string; documentId: string; versieId: string; wat: Deelwat; volgnummer: number }

/**
 * Opens a link for the browser with this secret; undefined when the link does not work (any more), and nothing says
 * why. The same form (`keer`) sent again while what it opened can be read is the same opening, also when it was the last one. The count, what the holder sees of it, the access line of whom it is about and the message at the first
 * opening are one change: nothing is shown without them.
 */
export async function openDeling(sleutel: string, kijker: string, keer?: string): Promise<{ openingId: string } | undefined> {
  return inTransactie(async (tx) => {
    const eerder = keer && (await findZelfdeKeer(tx, sleutel, kijker, keer))
    if (eerder) return { openingId: eerder }
    const [deling] = await tel(tx, sleutel)
    if (!deling) return undefined
    const openingId = await schrijfOpening(tx, deling, kijker, keer)
    const { burgerId, onderwerp, inszVersleuteld } = await tx.document.findUniqueOrThrow({ where: { id: deling.documentId } })
    await noteerDeelinzage(tx, { burgerId, betrokkene: inszVersleuteld ? onderwerp : undefined })
    if (deling.volgnummer === 1) {
      await stuurBericht(tx, { burgerId, soort: 'document-geopend', sleutel: `geopend:${deling.id}`, documentId: deling.documentId })
    }
    return { openingId }
  })
}

/** What this form opened a moment ago. The link is locked first: of two at once the second sees what the first one did. */
async function findZelfdeKeer(tx: Tx, sleutel: string, kijker: string, keer: string): Promise<string | undefined> {
  const [deling] = await tx.$queryRaw<{ id: string }[]>(sql`
    select id from deling where sleutel_hash = ${deelHash(sleutel)} and beeindigd_op is null for update`)
  if (!deling) return undefined
  const opening = await tx.opening.findFirst({
    where: { delingId: deling.id, keerHash: keerHash(deling.id, keer), op: { gt: later(stadsNu(), -KIJKTIJD) } },
    select: { id: true, kijkerHash: true },
  })
  return opening?.kijkerHash === kijkerHash(opening?.id ?? '', kijker) ? opening.id : undefined
}

/** One statement counts and refuses: a thousand at once are one after the other here, and each sees what the one before it left. */
function tel(tx: Tx, sleutel: string): Promise<Geteld[]> {
  return tx.$queryRaw<Geteld[]>(sql`
    update deling set geopend = geopend + 1
    where sleutel_hash = ${deelHash(sleutel)} and beeindigd_op is null and tot_en_met >= ${vandaag()}::date and geopend < max_openingen
    returning id, document_id as "documentId", versie_id as "versieId", wat::text as wat, geopend as volgnummer`)
}

async function schrijfOpening(
  tx: Tx,
  { id: delingId, documentId, versieId, wat, volgnummer }: Geteld,
  kijker: string,
  keer?: string,
): Promise<string> {
  const gedeeld = await tx.versie.findUniqueOrThrow({ where: { id: versieId }, include: { document: { select: { documenttype: true } } } })
  const nieuwste = await tx.versie.findFirstOrThrow({ where: { documentId }, orderBy: { volgnummer: 'desc' } })
  const uitkomst = beoordeel(wat, gedeeld.document.documenttype, { gedeeld, nieuwste }, vandaag())
  const id = nieuwId()
  const hashes = { kijkerHash: kijkerHash(id, kijker), keerHash: keer && keerHash(delingId, keer) }
  await tx.opening.create({ data: { id, delingId, volgnummer, versieId: nieuwste.id, uitkomst, ...hashes, op: stadsNu() }, select: { id: true } })
  return id
}
