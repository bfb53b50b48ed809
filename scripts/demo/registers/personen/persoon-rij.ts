import type { Pool, PoolClient } from 'pg'
import { isProefinsz, Uitzondering } from '../uitzondering'

/** A person with the household's address, as the tables hold it. */
export type PersoonRij = {
  insz: string
  voornamen: string[]
  achternaam: string
  geslacht: string
  geboortedatum: string
  geboorteplaats: string
  aktenummer: string | null
  nationaliteit_code: string
  nationaliteit: string
  burgerlijke_staat: string
  gezin_id: string | null
  positie: string
  sinds: string
  overleden_op: string | null
  ouders: string[]
  verblijf_kaart: string | null
  verblijf_papier: boolean
  kiesrecht_geschorst: boolean
  partner: string | null
  samenwoning_sinds: string | null
  geweigerd: boolean
  straat: string
  huisnummer: string
  bus: string | null
  postcode: string
  gemeente: string
  niscode: string
  adres_id: string | null
}

/** Selects `PersoonRij`; a `where` on `p` follows. */
export const PERSOON = `
select p.insz, p.voornamen, p.achternaam, p.geslacht, p.geboortedatum::text as geboortedatum, p.geboorteplaats, p.nationaliteit_code, p.nationaliteit,
  p.burgerlijke_staat, p.gezin_id, p.positie, p.sinds::text as sinds, p.overleden_op::text as overleden_op, p.ouders, p.verblijf_kaart, p.verblijf_papier,
  p.kiesrecht_geschorst, w.partner, w.sinds::text as samenwoning_sinds,
  g.straat, g.huisnummer, g.bus, g.postcode, g.gemeente, g.niscode, g.adres_id, a.aktenummer,
  exists (select 1 from registers.storing s where s.register = 'personen' and s.soort = 'weigert' and s.insz = p.insz) as geweigerd
from registers.persoon p left join registers.gezin g on g.id = p.gezin_id
left join registers.akte a on a.insz = p.insz and a.ontbreekt is null
left join registers.samenwoning w on w.insz = p.insz`

/** For every number, in the order asked, the person or the source's exception. */
export async function leesPersonen(bron: Pool | PoolClient, inszen: string[]): Promise<(PersoonRij | Uitzondering)[]> {
  const { rows } = await bron.query<PersoonRij>(`${PERSOON} where p.insz = any($1)`, [inszen])
  const gevonden = new Map(rows.map((rij) => [rij.insz, rij]))
  const vervallen = await leesVervallen(
    bron,
    inszen.filter((insz) => !gevonden.has(insz)),
  )
  return inszen.map((insz) => {
    const rij = gevonden.get(insz)
    if (rij) return rij.geweigerd ? new Uitzondering('40005') : rij
    return vervallen.get(insz) ?? onbekend(insz)
  })
}

/** The same, for whose file is open: not after a death. */
export async function leesLevenden(bron: Pool | PoolClient, inszen: string[]): Promise<(PersoonRij | Uitzondering)[]> {
  const uitkomsten = await leesPersonen(bron, inszen)
  return uitkomsten.map((uitkomst) => (!(uitkomst instanceof Uitzondering) && uitkomst.overleden_op ? new Uitzondering('40099') : uitkomst))
}

/** One person; throws the source's exception. */
export async function leesPersoon(bron: Pool | PoolClient, insz: string): Promise<PersoonRij> {
  const [uitkomst] = await leesPersonen(bron, [insz])
  if (!uitkomst) throw new Uitzondering('30003')
  if (uitkomst instanceof Uitzondering) throw uitkomst
  return uitkomst
}

/** One person whose file is open; throws the source's exception, also after a death. */
export async function leesLevende(bron: Pool | PoolClient, insz: string): Promise<PersoonRij> {
  const persoon = await leesPersoon(bron, insz)
  if (persoon.overleden_op) throw new Uitzondering('40099')
  return persoon
}

export function naam({ achternaam, voornamen }: Pick<PersoonRij, 'achternaam' | 'voornamen'>): object {
  return { Achternamen: achternaam, Voornamen: voornamen }
}

export function hoofdverblijfplaats(rij: PersoonRij): object {
  return {
    Straatnaam: rij.straat,
    Huisnummer: rij.huisnummer,
    Busnummer: rij.bus,
    Postcode: rij.postcode,
    Gemeentenaam: rij.gemeente,
    NISCodeGemeente: rij.niscode,
    DatumBegin: rij.sinds,
    AdresRegisterId: rij.adres_id,
  }
}

async function leesVervallen(bron: Pool | PoolClient, inszen: string[]): Promise<Map<string, Uitzondering>> {
  if (inszen.length === 0) return new Map()
  const { rows } = await bron.query<{ insz: string; nieuw_insz: string | null }>(
    'select insz, nieuw_insz from registers.vervallen_nummer where insz = any($1)',
    [inszen],
  )
  return new Map(
    rows.map(({ insz, nieuw_insz }) => [insz, nieuw_insz ? new Uitzondering('30004', { NieuwINSZ: nieuw_insz }) : new Uitzondering('30002')]),
  )
}

function onbekend(insz: string): Uitzondering {
  return new Uitzondering(isProefinsz(insz) ? '30003' : '20002')
}
