import { z } from 'zod'
import type { Registers, Vraag } from '../register-vraag'
import { eisInsz, leesVraag, Uitzondering } from '../uitzondering'
import { geefHuwelijksakte, isHuwelijksvraag } from './geef-huwelijksakte'

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

const Soort = z.literal('geboorte')
const MetHistoriek = z.boolean().default(false)
const Gevraagd = z.union([
  z.object({ INSZ: z.string(), Soort, MetHistoriek }),
  z.object({ Aktenummer: z.string(), Jaar: z.string().regex(/^\d{4}$/), Soort, MetHistoriek }),
])

/**
 * GeefAkte: the birth or marriage certificate of a person, as far as the DABS has it; else why it has not. By its number an
 * act is given after a death as well, since heirs may ask for it.
 */
export async function geefAkte({ pool }: Registers, { inhoud }: Vraag): Promise<object> {
  if (isHuwelijksvraag(inhoud)) return geefHuwelijksakte(pool, inhoud)
  const gevraagd = leesVraag(Gevraagd, inhoud)
  const waarde = 'INSZ' in gevraagd ? [eisInsz(gevraagd.INSZ)] : [gevraagd.Aktenummer, gevraagd.Jaar]
  const voorwaarde = 'INSZ' in gevraagd ? 'a.insz = $1' : `a.aktenummer = $1 and to_char(a.datum_akte, 'YYYY') = $2`
  const { rows } = await pool.query<AkteRij>(
    `select a.*, a.datum_akte::text as datum_akte, a.geboortedatum::text as geboortedatum, p.overleden_op is not null as overleden,
       exists (select 1 from registers.storing s where s.register = 'akten' and s.soort = 'weigert' and s.insz = a.insz) as geweigerd
     from registers.akte a join registers.persoon p using (insz) where ${voorwaarde}`,
    waarde,
  )
  const [akte] = rows
  if (!akte) throw new Uitzondering('30001')
  if (akte.geweigerd) throw new Uitzondering('40005')
  if (akte.overleden && 'INSZ' in gevraagd) throw new Uitzondering('40099')
  if (akte.ontbreekt) throw new Uitzondering('30001', { Reden: akte.ontbreekt })
  return { ...alsBron(akte), ...(gevraagd.MetHistoriek ? { Historiek: akte.historiek } : {}) }
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
