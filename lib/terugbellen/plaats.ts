import { findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { isPlaats } from '@/lib/aanvragen/plaats'
import { findDienst, findFormulier } from '@/lib/catalogus/find-dienst'
import { normaliseerCode } from '@/lib/platform/ids'

/** Where somebody was when they asked to be called; codes only. */
export const PLAATSEN = ['formulier', 'dienst', 'zaak', 'afspraak', 'document', 'elders'] as const
export type Plaatssoort = (typeof PLAATSEN)[number]

/** Where, with the dienst, the step of its form or the case where it is known; and whose work the call is. */
export type Belplaats = { bij: Plaatssoort; dienst?: string; stap?: string; aanvraagId?: string; referentie?: string; team: string }

/** What a page says of where it was. */
export type Plaatsvraag = { bij?: string; dienst?: string; stap?: string; zaak?: string }

/** Who answers what no other team does. */
const EERSTE_LIJN = 'bevolking'

/**
 * Where somebody was, from what an address says: a dienst and a step that there are, and a case only when it is theirs. Whatever does
 * not fit is left out: to be called does not hang on it.
 */
export async function leesBelplaats({ bij, dienst = '', stap = '', zaak = '' }: Plaatsvraag, burgerId: string | undefined): Promise<Belplaats> {
  const referentie = normaliseerCode(zaak)
  const kop = referentie && burgerId ? await findAanvraagKop(referentie, { burgerId }) : undefined
  const slug = kop?.dienst ?? dienst
  const formulier = await findFormulier(slug)
  const team = formulier?.team ?? EERSTE_LIJN
  if (kop) return { bij: 'zaak', dienst: kop.dienst, aanvraagId: kop.id, referentie: kop.referentie, team }
  if (formulier && isPlaats(formulier, stap)) return { bij: 'formulier', dienst: slug, stap, team }
  if (findDienst(slug)) return { bij: 'dienst', dienst: slug, team }
  const soort = bij === 'afspraak' || bij === 'document' ? bij : 'elders'
  return { bij: soort, team }
}
