import { type Afspraak, maakAfspraak, VAN_ZAAK } from '@/lib/afspraken/afspraken'
import { db } from '@/lib/platform/database'
import type { Besluit } from '@/prisma/client/client'
import { type AanvraagDetail, MET_DETAIL, maakDetail } from './find-aanvraag'

/** A citizen's own aanvraag with its visit and the row of the decision that holds. */
export type EigenAanvraag = { aanvraag: AanvraagDetail; afspraak?: Afspraak; besluit?: Besluit }

/**
 * The aanvraag with this reference, if this citizen sent it, in one question: it is the page that people come back to.
 * A look at what is one's own leaves no line.
 */
export async function findEigenAanvraag(referentie: string, burgerId: string): Promise<EigenAanvraag | undefined> {
  const rij = await db.aanvraag.findFirst({
    where: { referentie, burgerId, status: { not: 'concept' } },
    include: { ...MET_DETAIL, afspraken: VAN_ZAAK, besluiten: { where: { vervallenOp: null } } },
  })
  if (!rij) return undefined
  const [afspraak] = rij.afspraken
  return { aanvraag: maakDetail(rij), afspraak: afspraak && maakAfspraak(afspraak), besluit: rij.besluiten[0] }
}
