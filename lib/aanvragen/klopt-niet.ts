import { getFormulier } from '@/lib/catalogus/find-dienst'
import { bewaarConcept, findConcept } from './concept'

/** Characters of what somebody says. */
export const MAX_KLOPT_NIET = 500

/**
 * Keeps with a form what its citizen says of something that is shown and not asked: staff read it beside what the register says,
 * and the register stays as it is. Nothing takes it away again.
 */
export async function schrijfKloptNiet(burgerId: string, dienst: string, code: string, getypt: string): Promise<void> {
  const concept = await findConcept(burgerId, dienst)
  if (!concept) return
  const formulier = await getFormulier(dienst)
  if (!formulier.weten(concept.feiten).some((weetje) => weetje.code === code)) return
  const tekst = getypt.trim().slice(0, MAX_KLOPT_NIET)
  await bewaarConcept(concept, formulier, (inhoud) => {
    const { [code]: _, ...rest } = inhoud.kloptNiet ?? {}
    return { ...inhoud, kloptNiet: tekst ? { ...rest, [code]: tekst } : rest }
  })
}
