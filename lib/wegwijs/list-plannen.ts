import { listIngediend } from '@/lib/aanvragen/list-ingediend'
import { listUitgegeven } from '@/lib/documenten/list-uitgegeven'
import type { Insz } from '@/lib/gegevens/insz'
import { vandaag } from '@/lib/platform/klok'
import { leesPersoonsfeiten } from './lees-persoonsfeiten'
import { findStappenplan, listStappenplannen, type Stappenplan } from './stappenplan'
import { type Bekend, heeftRegisterNodig, type Voortgang, voortgang } from './voortgang'

/** Who asks: without a national number the register says nothing, and `isBeperkt` sees no documents. */
export type Vrager = { burgerId: string; insz?: Insz; isBeperkt: boolean }

/** A list with how far its citizen is. */
export type PlanMetStand = Stappenplan & { voortgang: Voortgang }

/** Every list of a citizen with how far they are. Who has none costs one question to the database. */
export async function listPlannen(vrager: Vrager): Promise<PlanMetStand[]> {
  return metStand(await listStappenplannen(vrager.burgerId), vrager)
}

/** The list of one event with how far its citizen is, or undefined. */
export async function findPlan(vrager: Vrager, gebeurtenis: string): Promise<PlanMetStand | undefined> {
  const plan = await findStappenplan(vrager.burgerId, gebeurtenis)
  return plan && (await metStand([plan], vrager))[0]
}

async function metStand(plannen: Stappenplan[], { burgerId, insz, isBeperkt }: Vrager): Promise<PlanMetStand[]> {
  if (plannen.length === 0) return []
  const diensten = plannen.flatMap(({ gebeurtenis }) => gebeurtenis.stappen.map(({ dienst }) => dienst))
  const [aanvragen, documenten] = await Promise.all([listIngediend(burgerId, diensten), isBeperkt ? [] : listUitgegeven(burgerId)])
  const bekend: Bekend = { vandaag: vandaag(), aanvragen, documenten }
  const vraagt = insz && !isBeperkt && plannen.some((plan) => plan.datum && heeftRegisterNodig(plan, bekend))
  const feiten = vraagt ? await leesPersoonsfeiten(insz) : undefined
  return plannen.map((plan) => ({ ...plan, voortgang: voortgang(plan, { ...bekend, feiten }) }))
}
