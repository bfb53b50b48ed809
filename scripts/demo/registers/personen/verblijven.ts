import type { PoolClient } from 'pg'
import type { NieuwAdres } from '../stad/voeg-gezin-toe'
import { Uitzondering } from '../uitzondering'
import type { Vraagbaak } from '../velen'
import { hoofdverblijfplaats, leesLevenden, type PersoonRij } from './persoon-rij'

type VerblijfRij = {
  insz: string
  straat: string
  huisnummer: string
  bus: string | null
  postcode: string
  gemeente: string
  niscode: string
  van: string
  tot: string
}

const ANTWERPEN = { naam: 'Antwerpen', niscode: '11002' }

/** GeefHistoriekPersoon: every main residence of a person, the present one first. */
export const geefHistorieken: Vraagbaak = async ({ pool }, inszen) => {
  const personen = await leesLevenden(pool, inszen)
  const { rows } = await pool.query<VerblijfRij>(
    `select insz, straat, huisnummer, bus, postcode, gemeente, niscode, van::text as van, tot::text as tot
     from registers.verblijf where insz = any($1) order by van desc, tot desc`,
    [inszen],
  )
  const vroegere = Map.groupBy(rows, ({ insz }) => insz)
  return new Map(
    personen.map((persoon, plaats) => {
      const insz = inszen[plaats] ?? ''
      return [insz, persoon instanceof Uitzondering ? persoon : alsBron(persoon, vroegere.get(insz) ?? [])]
    }),
  )
}

function alsBron(persoon: PersoonRij, rijen: VerblijfRij[]): object {
  const vroegere = rijen.map(({ van, tot, ...adres }) => ({
    ...hoofdverblijfplaats({ ...persoon, ...adres, sinds: van, adres_id: null }),
    DatumEinde: tot,
  }))
  return { Hoofdverblijfplaatsen: persoon.gezin_id ? [{ ...hoofdverblijfplaats(persoon), DatumEinde: null }, ...vroegere] : vroegere }
}

/** The present residence of people becomes a former one, on the day that they leave it. */
export async function sluitVerblijf(client: PoolClient, inszen: string[], tot: string): Promise<void> {
  await client.query(
    `insert into registers.verblijf (insz, straat, huisnummer, bus, postcode, gemeente, niscode, van, tot)
     select p.insz, g.straat, g.huisnummer, g.bus, g.postcode, g.gemeente, g.niscode, least(p.sinds, $2::date), $2
     from registers.persoon p join registers.gezin g on g.id = p.gezin_id where p.insz = any($1)`,
    [inszen, tot],
  )
}

/** Writes a residence that somebody left. */
export async function schrijfVerblijf(client: PoolClient, insz: string, adres: NieuwAdres, van: string, tot: string): Promise<void> {
  await client.query(
    'insert into registers.verblijf (insz, straat, huisnummer, bus, postcode, gemeente, niscode, van, tot) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    [
      insz,
      adres.straat,
      adres.huisnummer,
      adres.bus ?? null,
      adres.postcode,
      adres.gemeente ?? ANTWERPEN.naam,
      adres.niscode ?? ANTWERPEN.niscode,
      van,
      tot,
    ],
  )
}
