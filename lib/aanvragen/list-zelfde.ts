import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import { kenmerkVan, onderwerpVan } from '@/lib/catalogus/kenmerk'
import { getFormulierVan } from '@/lib/catalogus/recordstand'
import { db } from '@/lib/platform/database'
import { dagVan, stadsMoment } from '@/lib/platform/klok'
import type { Taal } from '@/lib/tekst/talen'
import { type Eigenaar, vanEigenaar } from './eigenaar'
import { leesIngediendeInhoud } from './inhoud'
import { LOPEND } from './list-aanvragen'

/** A case that runs about the same. */
export type Zelfde = { referentie: string; op: string; kenmerk?: string }

const HOOGSTENS = 20

/**
 * The running cases of somebody about what a form that they are about to send is about: the same plate or place, or, where a dienst asks
 * for neither, all that tells its cases apart. Of who acts for another only what that one sent.
 */
export async function listZelfde(
  eigenaar: Eigenaar,
  formulier: EenFormulier,
  { inhoud, feiten }: { inhoud: Record<string, unknown>; feiten: unknown },
  taal: Taal,
): Promise<Zelfde[]> {
  if (eigenaar.burgerId === undefined) return []
  const rijen = await db.aanvraag.findMany({
    where: { ...vanEigenaar(eigenaar), dienst: formulier.record.slug, status: { in: LOPEND } },
    orderBy: { id: 'desc' },
    take: HOOGSTENS,
    select: { id: true, dienst: true, recordstandId: true, referentie: true, ingediendOp: true, inhoudVersleuteld: true },
  })
  const gevraagd = onderwerpVan(formulier, taal, inhoud, feiten)
  const gevonden = await Promise.all(
    rijen.map(async ({ id, referentie, ingediendOp, inhoudVersleuteld, ...rij }): Promise<Zelfde[]> => {
      const toen = leesIngediendeInhoud(id, inhoudVersleuteld)
      const van = await getFormulierVan(rij)
      const isZelfde = onderwerpVan(van, taal, toen.inhoud, toen.feiten).some((deel) => gevraagd.includes(deel))
      if (!isZelfde || !referentie || !ingediendOp) return []
      return [{ referentie, op: dagVan(stadsMoment(ingediendOp)), kenmerk: kenmerkVan(van, taal, toen.inhoud, toen.feiten) }]
    }),
  )
  return gevonden.flat()
}
