import { maandenVoor, type Persoonsfeiten } from '@/lib/catalogus/voor-jou'
import type { Levensstap } from './define-levensgebeurtenis'
import type { Stappenplan } from './stappenplan'
import { type Dagen, dagenVan } from './termijn'

/** What the portal knows that may show that a step is done. Facts are absent when nothing needed them or the register was silent. */
export type Bekend = {
  vandaag: string
  aanvragen: readonly { dienst: string; referentie: string; op: string }[]
  documenten: readonly { documenttype: string; op: string }[]
  feiten?: Persoonsfeiten
}

/** How a step stands, and by what it is known to be done. */
export type Stapstand = Levensstap & {
  stand: 'gedaan' | 'open' | 'niet-voor-mij'
  door?: 'zelf' | 'aanvraag' | 'document' | 'register'
  /** The case that did it. */
  referentie?: string
  dagen: Dagen
  /** Its last day is past, and it is for everyone: of what is only for some, nobody said that it is for them. */
  isVoorbij: boolean
}

/** How a list stands; `volgende` is the first thing that is still to do. */
export type Voortgang = { stappen: Stapstand[]; gedaan: number; totaal: number; volgende?: Stapstand }

/** Cases and documents of so long before an event may be about it. */
const MAANDEN_VOORAF = 6

/**
 * How far somebody is. What they say of a step counts before what the portal knows; a step that is not for them is no part
 * of the count. What is done the portal sees by a case, a document or the register.
 */
export function voortgang(plan: Stappenplan, bekend: Bekend): Voortgang {
  const stappen = plan.gebeurtenis.stappen.map((stap) => standVan(stap, plan, bekend))
  const mee = stappen.filter(({ stand }) => stand !== 'niet-voor-mij')
  return {
    stappen,
    gedaan: mee.filter(({ stand }) => stand === 'gedaan').length,
    totaal: mee.length,
    volgende: volgendeVan(mee.filter(({ stand }) => stand === 'open')),
  }
}

/** Whether something is still to be done that only the register can show: it is asked then, and not otherwise. */
export function heeftRegisterNodig(plan: Stappenplan, bekend: Bekend): boolean {
  return voortgang(plan, bekend).stappen.some(({ stand, klaar, dienst }) => stand === 'open' && !plan.keuzes[dienst] && klaar && 'feit' in klaar)
}

/** What should have been done already comes first. */
function volgendeVan(open: Stapstand[]): Stapstand | undefined {
  return open.find(({ isVoorbij }) => isVoorbij) ?? open[0]
}

function standVan(stap: Levensstap, plan: Stappenplan, bekend: Bekend): Stapstand {
  const dagen = dagenVan(stap.termijn, plan.datum)
  const keuze = plan.keuzes[stap.dienst]
  const basis = { ...stap, dagen, isVoorbij: false }
  if (keuze === 'niet-voor-mij') return { ...basis, stand: keuze }
  if (keuze === 'gedaan') return { ...basis, stand: 'gedaan', door: 'zelf' }
  const bewijs = keuze === 'open' ? undefined : bewijsVan(stap, plan, bekend)
  if (bewijs) return { ...basis, stand: 'gedaan', ...bewijs }
  return { ...basis, stand: 'open', isVoorbij: !stap.als && dagen.uiterlijk !== undefined && dagen.uiterlijk < bekend.vandaag }
}

function bewijsVan({ dienst, fase, klaar }: Levensstap, plan: Stappenplan, bekend: Bekend): Pick<Stapstand, 'door' | 'referentie'> | undefined {
  const dag = plan.datum ?? plan.begonnenOp
  const sinds = fase === 'voor' ? maandenVoor(dag, MAANDEN_VOORAF) : dag
  const aanvraag = bekend.aanvragen.find((een) => een.dienst === dienst && een.op >= sinds)
  if (aanvraag) return { door: 'aanvraag', referentie: aanvraag.referentie }
  if (klaar && 'document' in klaar) {
    const heeft = bekend.documenten.some(({ documenttype, op }) => documenttype === klaar.document && op >= sinds)
    return heeft ? { door: 'document' } : undefined
  }
  return klaar && bekend.feiten && plan.datum && klaar.feit(bekend.feiten, plan.datum) ? { door: 'register' } : undefined
}
