import type { Pool } from 'pg'
import { z } from 'zod'
import type { Registers, Vraag } from '../register-vraag'
import { leesVraag, Uitzondering } from '../uitzondering'
import { hoofdverblijfplaats, leesPersonen, leesPersoon, naam, type PersoonRij } from './persoon-rij'

/** More in one question than this is too many at once. */
const MAX_PER_VRAAG = 100

/** Code of the Belgian nationality, and the cards that come with a place in the population register. */
const BELG = '150'
const IN_BEVOLKINGSREGISTER = ['B', 'C', 'D', 'E+', 'EU+', 'F+', 'K', 'L']

/** GeefPersoon: one person with everything that the portal may ask, also after a death. */
export async function geefPersoon({ pool }: Registers, { inhoud }: Vraag): Promise<object> {
  const { INSZ } = leesVraag(z.object({ INSZ: z.string() }), inhoud)
  const persoon = await leesPersoon(pool, INSZ)
  const [antwoord = {}] = await alsBron(pool, [persoon])
  return antwoord
}

/** GeefPersonen: many at once; who cannot be given stands among the exceptions. */
export async function geefPersonen({ pool }: Registers, { inhoud }: Vraag): Promise<object> {
  const { INSZ } = leesVraag(z.object({ INSZ: z.array(z.string()) }), inhoud)
  if (INSZ.length > MAX_PER_VRAAG) throw new Uitzondering('99996')
  const uitkomsten = await leesPersonen(pool, INSZ)
  const personen = uitkomsten.flatMap((uitkomst) => (uitkomst instanceof Uitzondering ? [] : [uitkomst]))
  const uitzonderingen = uitkomsten.flatMap((uitkomst, plaats) =>
    uitkomst instanceof Uitzondering ? [{ INSZ: INSZ[plaats], ...uitkomst.inhoud }] : [],
  )
  return { Personen: await alsBron(pool, personen), Uitzonderingen: uitzonderingen }
}

type Verwant = { insz: string; overleden: boolean; ouders: string[] }

async function alsBron(pool: Pool, personen: PersoonRij[]): Promise<object[]> {
  const { rows } = await pool.query<Verwant>(
    'select insz, overleden_op is not null as overleden, ouders from registers.persoon where insz = any($1) or ouders && $2 order by geboortedatum',
    [personen.flatMap(({ ouders }) => ouders), personen.map(({ insz }) => insz)],
  )
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
    Afstammingen: afstammingen(persoon, rows),
    WettelijkeSamenwoning: persoon.partner ? { Datum: persoon.samenwoning_sinds, Partner: { INSZ: persoon.partner } } : null,
    KiesrechtGeschorst: persoon.kiesrecht_geschorst,
    Verblijfstitel: persoon.verblijf_kaart ? { Kaart: persoon.verblijf_kaart, OpPapier: persoon.verblijf_papier } : null,
  }))
}

function afstammingen(persoon: PersoonRij, verwanten: Verwant[]): object[] {
  const lijn = (soort: string, wie: Verwant[]) => wie.map(({ insz, overleden }) => ({ Soort: soort, INSZ: insz, Overleden: overleden }))
  return [
    ...lijn(
      'ouder',
      verwanten.filter(({ insz }) => persoon.ouders.includes(insz)),
    ),
    ...lijn(
      'kind',
      verwanten.filter(({ ouders }) => ouders.includes(persoon.insz)),
    ),
  ]
}

function registerVan({ nationaliteit_code, verblijf_kaart }: PersoonRij): string {
  const bevolking = nationaliteit_code === BELG || IN_BEVOLKINGSREGISTER.includes(verblijf_kaart ?? '')
  return bevolking ? 'bevolkingsregister' : 'vreemdelingenregister'
}
