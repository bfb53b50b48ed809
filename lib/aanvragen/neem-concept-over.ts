import { inTransactie, isDubbel } from '@/lib/platform/database'
import { findConcept, vergrendelConcept } from './concept'
import { leesConceptInhoud, verpakInhoud } from './inhoud'

/** Before any day: facts of then are asked again. */
const LANG_GELEDEN = '1970-01-01'

/**
 * Makes the form that was begun in a browser that of who signed in; false when there is none, or they have one themselves. What
 * the registers say is asked anew: of who did not sign in they said nothing.
 */
export async function neemConceptOver(bezoekerId: string, burgerId: string, dienst: string): Promise<boolean> {
  const [los, eigen] = await Promise.all([findConcept({ bezoekerId }, dienst), findConcept({ burgerId }, dienst)])
  if (!los || eigen) return false
  const overgenomen = inTransactie(async (tx) => {
    const rij = await vergrendelConcept(tx, los.id)
    if (rij?.bezoekerId !== bezoekerId) return false
    const inhoud = { ...leesConceptInhoud(rij.id, rij.inhoudVersleuteld), feitenVan: LANG_GELEDEN }
    await tx.aanvraag.update({ where: { id: rij.id }, data: { burgerId, bezoekerId: null, inhoudVersleuteld: verpakInhoud(rij.id, inhoud) } })
    return true
  })
  // They began one themselves at the same moment, or took over another: that one stays.
  return overgenomen.catch((fout) => {
    if (isDubbel(fout, 'aanvraag_een_concept')) return false
    throw fout
  })
}
