import { listAangemeld } from '@/lib/auth/list-aangemeld'
import { leesGezin } from '@/lib/inzage/lees-persoon'
import { type Kijkregel, listKijkregels } from '@/lib/inzage/list-kijkregels'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import { db } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { nieuwId } from '@/lib/platform/ids'
import { beginVanDag, dagVan, later, nu, plusDagen, uren } from '@/lib/platform/klok'
import { type Opmerkelijk, vindOpmerkelijk } from './regels'
import { listWeigeringen } from './weigering'

/** A session lasts twelve hours at most: who read yesterday signed in the day before at the earliest. */
const TERUG = uren(72)

/** Looks for strange reading by staff, of yesterday and of today until now. Done again it finds the same. */
export async function zoekSignalen(): Promise<void> {
  const vandaag = dagVan(nu())
  for (const { id } of await listAangemeld(later(nu(), -TERUG))) {
    for (const dag of [plusDagen(vandaag, -1), vandaag]) await zoekVan(id, dag, new Set())
  }
}

/**
 * Looks whether staff read about themselves or their household yesterday: only of whom the M-profiel gave the national number, and who
 * read about anybody. It asks the register who lives with them, which leaves its line with each of those.
 */
export async function zoekEigenGezin(): Promise<void> {
  const gisteren = plusDagen(dagVan(nu()), -1)
  for (const { id, insz } of await listAangemeld(later(nu(), -TERUG))) {
    if (!insz || (await kijkregelsVan(id, gisteren)).length === 0) continue
    await zoekVan(id, gisteren, await gezinVan(insz))
  }
}

async function zoekVan(medewerkerId: string, dag: string, eigen: ReadonlySet<string>): Promise<void> {
  const { SIGNAAL_DOSSIERS_PER_UUR, SIGNAAL_WEIGERINGEN_PER_DAG, SIGNAAL_GEZOCHT_PER_DAG } = env()
  const weigeringen = (await listWeigeringen(medewerkerId, beginVanDag(dag))).filter((op) => dagVan(op) === dag)
  const drempels = {
    dossiersPerUur: SIGNAAL_DOSSIERS_PER_UUR,
    weigeringenPerDag: SIGNAAL_WEIGERINGEN_PER_DAG,
    gezochtPerDag: SIGNAAL_GEZOCHT_PER_DAG,
  }
  for (const opmerkelijk of vindOpmerkelijk(await kijkregelsVan(medewerkerId, dag), weigeringen, eigen, drempels)) {
    await bewaar(medewerkerId, dag, opmerkelijk)
  }
}

async function kijkregelsVan(medewerkerId: string, dag: string): Promise<Kijkregel[]> {
  return (await listKijkregels(medewerkerId, beginVanDag(dag))).filter(({ op }) => dagVan(op) === dag)
}

/** One signal of a kind, a person and a day; as long as nobody looks at it, it counts along. */
async function bewaar(medewerkerId: string, dag: string, { soort, aantal, vanaf, tot }: Opmerkelijk): Promise<void> {
  const sleutel = `${soort}:${medewerkerId}:${dag}`
  const stand = { aantal, vanaf, tot }
  const rij = { id: nieuwId(), soort, medewerkerId, sleutel, ...stand, status: 'nieuw' as const }
  const { count } = await db.signaal.createMany({ data: rij, skipDuplicates: true })
  if (count === 0) await db.signaal.updateMany({ where: { sleutel, status: 'nieuw' }, data: stand })
}

/** Themselves and who lives with them, as lines name them. When the register is silent, themselves alone. */
async function gezinVan(insz: string): Promise<ReadonlySet<string>> {
  const gezin = await leesGezin({ door: { soort: 'systeem' }, doel: 'toezicht' }, insz)
  const leden = gezin.ok ? gezin.waarde.leden.map((lid) => betrokkeneVan(lid)) : []
  return new Set([betrokkeneVan({ insz }), ...leden])
}
