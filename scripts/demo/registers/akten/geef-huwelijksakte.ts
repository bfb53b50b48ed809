import type { Pool } from 'pg'
import { z } from 'zod'
import { eisInsz, leesVraag, Uitzondering } from '../uitzondering'

const Gevraagd = z.object({ INSZ: z.string(), Soort: z.literal('huwelijk') })

type AkteRij = {
  aktenummer: string
  versie: number
  datum_akte: string
  plaats_akte: string
  inszen: string[]
  partners: object[]
  ontbinding: object | null
  ontbreekt: string | null
  overleden: boolean
  geweigerd: boolean
}

/** Whether a question to GeefAkte is about a marriage. */
export function isHuwelijksvraag(inhoud: unknown): boolean {
  return Gevraagd.safeParse(inhoud).success
}

/** The latest marriage certificate of a person, as far as the DABS has it; else why it has not. */
export async function geefHuwelijksakte(pool: Pool, inhoud: unknown): Promise<object> {
  const insz = eisInsz(leesVraag(Gevraagd, inhoud).INSZ)
  const { rows } = await pool.query<AkteRij>(
    `select h.*, h.datum_akte::text as datum_akte, p.overleden_op is not null as overleden,
       exists (select 1 from registers.storing s where s.register = 'akten' and s.soort = 'weigert' and s.insz = p.insz) as geweigerd
     from registers.huwelijksakte h join registers.persoon p on p.insz = any(h.inszen) where p.insz = $1
     order by h.datum_akte desc, length(h.aktenummer) desc, h.aktenummer desc limit 1`,
    [insz],
  )
  const [akte] = rows
  if (!akte) throw new Uitzondering('30001')
  if (akte.geweigerd) throw new Uitzondering('40005')
  if (akte.overleden) throw new Uitzondering('40099')
  if (akte.ontbreekt) throw new Uitzondering('30001', { Reden: akte.ontbreekt })
  return {
    Aktenummer: akte.aktenummer,
    Versie: akte.versie,
    DatumAkte: akte.datum_akte,
    PlaatsAkte: akte.plaats_akte,
    Partners: akte.partners.map((partner, plaats) => ({ ...partner, INSZ: akte.inszen[plaats] })),
    Ontbinding: akte.ontbinding,
  }
}
