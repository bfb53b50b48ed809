import type { Pool } from 'pg'
import { Uitzondering } from '../uitzondering'
import type { Vraagbaak } from '../velen'
import { hoofdverblijfplaats, leesPersonen, naam, type PersoonRij } from './persoon-rij'

/** Code of the Belgian nationality, and the cards that come with a place in the population register. */
const BELG = '150'
const IN_BEVOLKINGSREGISTER = ['B', 'C', 'D', 'E+', 'EU+', 'F+', 'K', 'L']

/** GeefPersoon: people with everything that the portal may ask, also after a death. */
export const geefPersonen: Vraagbaak = async ({ pool }, inszen) => {
  const uitkomsten = await leesPersonen(pool, inszen)
  const personen = uitkomsten.flatMap((uitkomst) => (uitkomst instanceof Uitzondering ? [] : [uitkomst]))
  const antwoorden = new Map((await alsBron(pool, personen)).map((antwoord) => [antwoord.INSZ, antwoord]))
  return new Map(
    inszen.map((insz, plaats) => {
      const uitkomst = uitkomsten[plaats]
      return [insz, uitkomst instanceof Uitzondering ? uitkomst : (antwoorden.get(insz) ?? new Uitzondering('30003'))]
    }),
  )
}

type Verwant = { insz: string; overleden: boolean; ouders: string[] }

async function alsBron(pool: Pool, personen: PersoonRij[]): Promise<{ INSZ: string }[]> {
  const { rows } = await pool.query<Verwant>(
    // Looked up one by one: PostgreSQL expects many children of so many parents, and would read everybody.
    `select insz, overleden_op is not null as overleden, ouders from (
       select * from registers.persoon where insz = any($1)
       union
       select kind.* from unnest($2::text[]) ouder(insz) cross join lateral (select * from registers.persoon where ouders @> array[ouder.insz]) kind
     ) verwant order by geboortedatum`,
    [personen.flatMap(({ ouders }) => ouders), personen.map(({ insz }) => insz)],
  )
  const bekend = new Map(rows.map((rij, plaats) => [rij.insz, { ...rij, plaats }]))
  const inVolgorde = (wie: (Verwant & { plaats: number })[]) => wie.toSorted((een, ander) => een.plaats - ander.plaats)
  const kinderen = new Map<string, Verwant[]>()
  for (const rij of rows) for (const ouder of rij.ouders) kinderen.set(ouder, [...(kinderen.get(ouder) ?? []), rij])
  return personen.map((persoon) => ({
    INSZ: persoon.insz,
    Register: registerVan(persoon),
    Naam: naam(persoon),
    Geslacht: { Code: persoon.geslacht },
    Geboorte: { Datum: persoon.geboortedatum, Plaats: persoon.geboorteplaats, Aktenummer: persoon.aktenummer },
    Nationaliteiten: [{ Code: persoon.nationaliteit_code, Naam: persoon.nationaliteit }],
    BurgerlijkeStaten: [{ Code: persoon.burgerlijke_staat }],
    Hoofdverblijfplaats: persoon.gezin_id ? hoofdverblijfplaats(persoon) : null,
    Overlijden: persoon.overleden_op ? { Datum: persoon.overleden_op } : null,
    Afstammingen: [
      ...lijn('ouder', inVolgorde(persoon.ouders.flatMap((insz) => bekend.get(insz) ?? []))),
      ...lijn('kind', kinderen.get(persoon.insz) ?? []),
    ],
    WettelijkeSamenwoning: persoon.partner ? { Datum: persoon.samenwoning_sinds, Partner: { INSZ: persoon.partner } } : null,
    KiesrechtGeschorst: persoon.kiesrecht_geschorst,
    Verblijfstitel: persoon.verblijf_kaart ? { Kaart: persoon.verblijf_kaart, OpPapier: persoon.verblijf_papier } : null,
  }))
}

function lijn(soort: string, wie: Verwant[]): object[] {
  return wie.map(({ insz, overleden }) => ({ Soort: soort, INSZ: insz, Overleden: overleden }))
}

function registerVan({ nationaliteit_code, verblijf_kaart }: PersoonRij): string {
  const bevolking = nationaliteit_code === BELG || IN_BEVOLKINGSREGISTER.includes(verblijf_kaart ?? '')
  return bevolking ? 'bevolkingsregister' : 'vreemdelingenregister'
}
