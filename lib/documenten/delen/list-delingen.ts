import { db } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { isoDag, vandaag } from '@/lib/platform/klok'
import { ontsleutel } from '@/lib/platform/versleuteling'
import type { Taal } from '@/lib/tekst/talen'
import type { Prisma } from '@/prisma/client/client'
import type { Regel } from '../define-documenttype'
import { type Deeluitkomst, minsteVan } from './deelinhoud'
import { type Deelstand, type Deelwat, deelstandVan } from './deelregels'

export const DELINGEN_PER_PAGINA = 10

/** A link as its holder sees it, with every time that it was opened, the first one first. */
export type DelingRegel = {
  id: string
  wat: Deelwat
  /** Where only the least is shown: that line, in each language. */
  minste?: Record<Taal, Regel>
  ontvanger: string
  doel: string
  stand: Deelstand
  gemaaktOp: Date
  totEnMet: string
  beeindigdOp?: Date
  maxOpeningen: number
  openingen: { id: string; op: Date; versie: number; uitkomst: Deeluitkomst }[]
}

const REGEL = {
  document: { select: { documenttype: true } },
  versie: { select: { id: true, gegevensVersleuteld: true } },
  openingen: { orderBy: { volgnummer: 'asc' }, select: { id: true, op: true, uitkomst: true, versie: { select: { volgnummer: true } } } },
} satisfies Prisma.DelingInclude

/** The links of a document of this citizen, newest first, a page at a time; `voor` is the id of the last one that was shown. */
export async function listDelingen(burgerId: string, documentId: string, voor?: string): Promise<{ delingen: DelingRegel[]; volgende?: string }> {
  const rijen = await db.deling.findMany({
    where: { documentId, document: { burgerId }, ...(voor && isId(voor) ? { id: { lt: voor } } : {}) },
    orderBy: { id: 'desc' },
    take: DELINGEN_PER_PAGINA + 1,
    include: REGEL,
  })
  const delingen = rijen.slice(0, DELINGEN_PER_PAGINA).map(maakRegel)
  return { delingen, volgende: rijen.length > DELINGEN_PER_PAGINA ? delingen.at(-1)?.id : undefined }
}

/** How many links of a document of this citizen there are, running and ended. */
export function telDelingen(burgerId: string, documentId: string): Promise<number> {
  return db.deling.count({ where: { documentId, document: { burgerId } } })
}

function maakRegel(rij: Prisma.DelingGetPayload<{ include: typeof REGEL }>): DelingRegel {
  const { id, wat, gemaaktOp, beeindigdOp, maxOpeningen, geopend, openingen } = rij
  const totEnMet = isoDag(rij.totEnMet)
  return {
    id,
    wat,
    minste: wat === 'minste' ? minsteVan(rij.document.documenttype, rij.versie)?.regel : undefined,
    ontvanger: ontsleutel(rij.ontvangerVersleuteld, `deling:${id}`),
    doel: ontsleutel(rij.doelVersleuteld, `deling:${id}`),
    stand: deelstandVan({ beeindigdOp, totEnMet, geopend, maxOpeningen }, vandaag()),
    gemaaktOp,
    totEnMet,
    beeindigdOp: beeindigdOp ?? undefined,
    maxOpeningen,
    openingen: openingen.map(({ versie, uitkomst, ...opening }) => ({
      ...opening,
      versie: versie.volgnummer,
      uitkomst: uitkomst as Deeluitkomst,
    })),
  }
}
