import { stuurBericht } from '@/lib/berichten/stuur-bericht'
import { inTransactie, type Tx } from '@/lib/platform/database'
import { isoDag, naarDatum, plusDagen, stadsNu, vandaag } from '@/lib/platform/klok'

/** How long before its end somebody is told that no next one comes: time enough to ask for another. */
const MELD_DAGEN_VOORAF = 30
const PER_KEER = 500

/**
 * Tells the holder of every document that ends soon and for which no renewal is planned: the register refused or sets the end itself, it was
 * made for one request, or its holder switched it off. A document that is being tried again is not among them. Once for
 * each versie, however often this runs.
 */
export async function zoekEindigende(): Promise<number> {
  let gemeld = 0
  let groep: number
  do {
    groep = await inTransactie(meldGroep)
    gemeld += groep
  } while (groep === PER_KEER)
  return gemeld
}

async function meldGroep(tx: Tx): Promise<number> {
  const dag = vandaag()
  const versies = await tx.versie.findMany({
    where: {
      status: 'geldig',
      eindeGemeldOp: null,
      geldigTot: { gte: naarDatum(dag), lte: naarDatum(plusDagen(dag, MELD_DAGEN_VOORAF)) },
      document: { vernieuwVanaf: null },
    },
    orderBy: [{ geldigTot: 'asc' }, { id: 'asc' }],
    take: PER_KEER,
    select: { id: true, documentId: true, geldigTot: true, document: { select: { burgerId: true } } },
  })
  await tx.versie.updateMany({ where: { id: { in: versies.map(({ id }) => id) } }, data: { eindeGemeldOp: stadsNu() } })
  for (const { id, documentId, geldigTot, document } of versies) {
    const gegevens = { dag: geldigTot ? isoDag(geldigTot) : dag }
    await stuurBericht(tx, { burgerId: document.burgerId, soort: 'document-eindigt', documentId, gegevens, sleutel: `document-eindigt:${id}` })
  }
  return versies.length
}
