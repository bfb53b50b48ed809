import { findFormulier, findRecord } from '@/lib/catalogus/find-dienst'
import { duurVan } from './duur'
import { LOKETTEN, type Loket } from './loketten'

/** What a visit for a dienst needs: the places that do it, the minutes that it takes, the team that receives it. */
export type Bezoeksoort = { lokets: readonly Loket[]; duur: number; team: string }

/** Who receives somebody that comes for nothing in particular. */
const TEAM_VOOR_IEDEREEN = 'bevolking'

/** What a visit for this dienst by so many people needs; without a dienst that of any question. */
export async function bezoekVanDienst(dienst: string | undefined, personen: number): Promise<Bezoeksoort> {
  const [record, formulier] = dienst ? await Promise.all([findRecord(dienst), findFormulier(dienst)]) : []
  return {
    lokets: record?.visit?.regional ? LOKETTEN.filter(({ soort }) => soort === 'regio') : LOKETTEN,
    duur: duurVan(record?.visit, personen),
    team: formulier?.team ?? TEAM_VOOR_IEDEREEN,
  }
}
