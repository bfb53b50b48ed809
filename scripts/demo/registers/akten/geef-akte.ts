import type { Pool } from 'pg'
import { z } from 'zod'
import type { Eindpunt } from '../register-vraag'
import { isProefinsz, leesVraag, Uitzondering } from '../uitzondering'
import { een, type PerPersoon, type Vraagbaak } from '../velen'
import { geefHuwelijksakten } from './geef-huwelijksakte'

type AkteRij = {
  insz: string
  aktenummer: string
  versie: number
  datum_akte: string
  plaats_akte: string
  voornamen: string[]
  achternaam: string
  geslacht: string
  geboortedatum: string
  geboorteuur: string
  geboorteplaats: string
  ouders: object[]
  heeft_historiek: boolean
  historiek: object[]
  ontbreekt: string | null
  overleden: boolean
  geweigerd: boolean
}

const MetHistoriek = z.boolean().default(false)
const Gevraagd = z.object({ Soort: z.enum(['geboorte', 'huwelijk']), MetHistoriek })
const OpNummer = z.object({ Aktenummer: z.string(), Jaar: z.string().regex(/^\d{4}$/), Soort: z.literal('geboorte'), MetHistoriek })

/** The birth or marriage certificates of people, as far as the DABS has them; else why it has not. */
export const geefAkten: Vraagbaak = async ({ pool }, inszen, inhoud) => {
  const { Soort, MetHistoriek: metHistoriek } = leesVraag(Gevraagd, inhoud)
  const akten = Soort === 'huwelijk' ? await geefHuwelijksakten(pool, inszen) : await geefGeboorteakten(pool, inszen, metHistoriek)
  for (const insz of inszen) if (!isProefinsz(insz)) akten.set(insz, new Uitzondering('20002'))
  return akten
}

/**
 * GeefAkte: the certificate of a person, or the birth certificate with a number: that is given after a death as well, since heirs
 * may ask for it.
 */
export const geefAkte: Eindpunt = async (registers, vraag) => {
  const opNummer = OpNummer.safeParse(vraag.inhoud)
  if (!opNummer.success) return een(geefAkten)(registers, vraag)
  const { Aktenummer, Jaar, MetHistoriek: metHistoriek } = opNummer.data
  const { rows } = await registers.pool.query<AkteRij>(`${AKTE} where a.aktenummer = $1 and to_char(a.datum_akte, 'YYYY') = $2`, [Aktenummer, Jaar])
  const antwoord = rows[0] ? lees({ ...rows[0], overleden: false }, metHistoriek) : new Uitzondering('30001')
  if (antwoord instanceof Uitzondering) throw antwoord
  return antwoord
}

const AKTE = `select a.*, a.datum_akte::text as datum_akte, a.geboortedatum::text as geboortedatum, p.overleden_op is not null as overleden,
  exists (select 1 from registers.storing s where s.register = 'akten' and s.soort = 'weigert' and s.insz = a.insz) as geweigerd
  from registers.akte a join registers.persoon p using (insz)`

async function geefGeboorteakten(pool: Pool, inszen: string[], metHistoriek: boolean): Promise<PerPersoon> {
  const { rows } = await pool.query<AkteRij>(`${AKTE} where a.insz = any($1)`, [inszen])
  return new Map(rows.map((akte) => [akte.insz, lees(akte, metHistoriek)]))
}

function lees(akte: AkteRij, metHistoriek: boolean): object | Uitzondering {
  if (akte.geweigerd) return new Uitzondering('40005')
  if (akte.overleden) return new Uitzondering('40099')
  if (akte.ontbreekt) return new Uitzondering('30001', { Reden: akte.ontbreekt })
  return { ...alsBron(akte), ...(metHistoriek ? { Historiek: akte.historiek } : {}) }
}

function alsBron(akte: AkteRij): object {
  return {
    INSZ: akte.insz,
    Aktenummer: akte.aktenummer,
    Versie: akte.versie,
    DatumAkte: akte.datum_akte,
    PlaatsAkte: akte.plaats_akte,
    Naam: { Achternamen: akte.achternaam, Voornamen: akte.voornamen },
    Geslacht: { Code: akte.geslacht },
    Geboorte: { Datum: akte.geboortedatum, Uur: akte.geboorteuur, Plaats: akte.geboorteplaats },
    Ouders: akte.ouders,
    HeeftHistoriek: akte.heeft_historiek,
  }
}
