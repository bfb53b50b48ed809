import { koppenVan } from '@/lib/aanvragen/find-aanvraag'
import { mag } from '@/lib/auth/rechten'
import { db } from '@/lib/platform/database'
import type { Behandelaar } from './behandelaar'

/** A register refused to carry a decision out: of which dienst, why as a code of it, and since when. */
export type Registerweigering = { id: string; dienst: string; reden: string; op: Date; referentie?: string }

const HOOGSTENS = 100

/** What registers refused and nobody decided anew since, the oldest first; a reference only of a case that this person may read. */
export async function listRegisterweigeringen({ rol, team }: Behandelaar): Promise<Registerweigering[]> {
  const rijen = await db.besluit.findMany({
    where: { vervallenOp: { not: null }, aanvraag: { status: 'in_behandeling', besluiten: { none: { vervallenOp: null } } } },
    orderBy: { vervallenOp: 'desc' },
    distinct: ['aanvraagId'],
    take: HOOGSTENS,
  })
  const koppen = await koppenVan(rijen.map(({ aanvraagId }) => aanvraagId))
  return rijen.toReversed().flatMap(({ id, aanvraagId, vervallenOp, vervallenReden }) => {
    const kop = koppen.get(aanvraagId)
    if (!kop || !vervallenOp || !vervallenReden) return []
    const magLezen = mag(rol, 'aanvraag-lezen') && kop.team === team
    return [{ id, dienst: kop.dienst, reden: vervallenReden, op: vervallenOp, referentie: magLezen ? kop.referentie : undefined }]
  })
}
