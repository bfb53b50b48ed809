import { VAN_ZAAK as AFSPRAAK, type Afspraak, maakAfspraak } from '@/lib/afspraken/afspraken'
import { VAN_ZAAK as INSTEMMING } from '@/lib/instemming/list-instemmingen'
import { db } from '@/lib/platform/database'
import { maakTaak, VAN_ZAAK as TAKEN, type Taak } from '@/lib/taken/taak'
import type { Besluit, Prisma } from '@/prisma/client/client'
import { type AanvraagDetail, MET_DETAIL, maakDetail } from './find-aanvraag'

/** A citizen's own aanvraag with its visit, what they were asked for it, and the rows of the decision that holds and of whose consent it needs. */
export type EigenAanvraag = {
  aanvraag: AanvraagDetail
  afspraak?: Afspraak
  taken: Taak[]
  besluit?: Besluit
  instemmingsvraag?: Prisma.InstemmingsvraagGetPayload<typeof INSTEMMING>
}

/**
 * The aanvraag with this reference, if this citizen sent it, in one question: it is the page that people come back to.
 * A look at what is one's own leaves no line.
 */
export async function findEigenAanvraag(referentie: string, burgerId: string): Promise<EigenAanvraag | undefined> {
  const rij = await db.aanvraag.findFirst({
    where: { referentie, burgerId, status: { not: 'concept' } },
    include: { ...MET_DETAIL, afspraken: AFSPRAAK, taken: TAKEN, besluiten: { where: { vervallenOp: null } }, instemmingsvraag: INSTEMMING },
  })
  if (!rij) return undefined
  const [afspraak] = rij.afspraken
  return {
    aanvraag: maakDetail(rij),
    afspraak: afspraak && maakAfspraak(afspraak),
    taken: rij.taken.map(maakTaak),
    besluit: rij.besluiten[0],
    instemmingsvraag: rij.instemmingsvraag ?? undefined,
  }
}
