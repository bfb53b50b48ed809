import { stuurBericht } from '@/lib/berichten/stuur-bericht'
import { db, inTransactie } from '@/lib/platform/database'
import { isoDag, naarDatum, plusDagen, vandaag } from '@/lib/platform/klok'

/** So many days before a form that was not sent is removed, its citizen hears so, once for each form. */
export const HERINNER_DAGEN = 5
const PER_KEER = 200

/** Tells citizens that a form that they began is soon removed. Bears repetition: the key of the message makes it one. */
export async function herinnerAanConcepten(na?: string): Promise<void> {
  const dag = vandaag()
  const rijen = await db.aanvraag.findMany({
    where: {
      status: 'concept',
      burgerId: { not: null },
      // What another fills in for somebody is not theirs to send.
      vertegenwoordigerId: null,
      conceptTot: { gte: naarDatum(dag), lte: naarDatum(plusDagen(dag, HERINNER_DAGEN)) },
      // A form without a page that was sent holds nothing of the person yet.
      bewaardOp: { gt: db.aanvraag.fields.gemaaktOp },
      ...(na ? { id: { gt: na } } : {}),
    },
    select: { id: true, burgerId: true, conceptTot: true },
    orderBy: { id: 'asc' },
    take: PER_KEER,
  })
  for (const { id, burgerId, conceptTot } of rijen) {
    if (!conceptTot || burgerId === null) continue
    const gegevens = { concept: id, dag: isoDag(conceptTot) }
    await inTransactie((tx) => stuurBericht(tx, { burgerId, soort: 'concept-eindigt', sleutel: `concept-eindigt:${id}`, gegevens }))
  }
  if (rijen.length === PER_KEER) await herinnerAanConcepten(rijen.at(-1)?.id)
}
