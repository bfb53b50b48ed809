import { db } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import type { InzageDoor } from '@/prisma/client/client'
import type { Doel, Wat } from './noteer-inzage'

/** A look by staff, by the portal, by a program that files for citizens or through a link that a holder gave: who, what kind of thing and why; neither whose data nor what they say. */
export type Blik = {
  id: string
  door: InzageDoor
  medewerkerId?: string
  toepassing?: string
  wat: Wat
  doel: Doel
  aanvraagId?: string
  op: Date
}

/** Which looks: by these members of staff (absent: by all of them and by the portal), at one case when asked. */
export type Blikvraag = { medewerkerIds?: string[]; aanvraagId?: string; voor?: string }

const PER_PAGINA = 50

/** Looks, newest first, a page at a time; `voor` is the id of the last one that was shown. */
export async function listInzagenDoor({ medewerkerIds, aanvraagId, voor }: Blikvraag): Promise<{ blikken: Blik[]; volgende?: string }> {
  const rijen = await db.inzage.findMany({
    where: {
      ...(medewerkerIds ? { medewerkerId: { in: medewerkerIds } } : {}),
      ...(aanvraagId ? { aanvraagId } : {}),
      ...(voor && isId(voor) ? { id: { lt: voor } } : {}),
    },
    orderBy: { id: 'desc' },
    take: PER_PAGINA + 1,
    select: { id: true, door: true, medewerkerId: true, toepassing: true, wat: true, doel: true, aanvraagId: true, op: true },
  })
  const blikken = rijen.slice(0, PER_PAGINA).map((rij) => ({
    ...rij,
    medewerkerId: rij.medewerkerId ?? undefined,
    toepassing: rij.toepassing ?? undefined,
    aanvraagId: rij.aanvraagId ?? undefined,
    wat: rij.wat as Wat,
    doel: rij.doel as Doel,
  }))
  return { blikken, volgende: rijen.length > PER_PAGINA ? blikken.at(-1)?.id : undefined }
}
