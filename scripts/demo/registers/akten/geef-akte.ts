import { z } from 'zod'
import type { Registers, Vraag } from '../register-vraag'
import { eisInsz, leesVraag, Uitzondering } from '../uitzondering'

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
  ontbreekt: string | null
  overleden: boolean
  geweigerd: boolean
}

/** GeefAkte: the birth certificate of a person, as far as the DABS has it; else why it has not. */
export async function geefAkte({ pool }: Registers, { inhoud }: Vraag): Promise<object> {
  const { INSZ } = leesVraag(z.object({ INSZ: z.string(), Soort: z.literal('geboorte') }), inhoud)
  const { rows } = await pool.query<AkteRij>(
    `select a.*, a.datum_akte::text as datum_akte, a.geboortedatum::text as geboortedatum, p.overleden_op is not null as overleden,
       exists (select 1 from registers.storing s where s.register = 'akten' and s.soort = 'weigert' and s.insz = a.insz) as geweigerd
     from registers.akte a join registers.persoon p using (insz) where a.insz = $1`,
    [eisInsz(INSZ)],
  )
  const [akte] = rows
  if (!akte) throw new Uitzondering('30001')
  if (akte.geweigerd) throw new Uitzondering('40005')
  if (akte.overleden) throw new Uitzondering('40099')
  if (akte.ontbreekt) throw new Uitzondering('30001', { Reden: akte.ontbreekt })
  return alsBron(akte)
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
