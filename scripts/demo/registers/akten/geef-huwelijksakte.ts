import type { Pool } from 'pg'
import { Uitzondering } from '../uitzondering'
import type { PerPersoon } from '../velen'

type AkteRij = {
  insz: string
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

/** The latest marriage certificate of each of many people, as far as the DABS has it; else why it has not. */
export async function geefHuwelijksakten(pool: Pool, inszen: string[]): Promise<PerPersoon> {
  const { rows } = await pool.query<AkteRij>(
    `select distinct on (p.insz) p.insz, h.*, h.datum_akte::text as datum_akte, p.overleden_op is not null as overleden,
       exists (select 1 from registers.storing s where s.register = 'akten' and s.soort = 'weigert' and s.insz = p.insz) as geweigerd
     from registers.huwelijksakte h join registers.persoon p on p.insz = any(h.inszen) where p.insz = any($1) and h.inszen && $1
     order by p.insz, h.datum_akte desc, length(h.aktenummer) desc, h.aktenummer desc`,
    [inszen],
  )
  return new Map(rows.map((akte) => [akte.insz, alsBron(akte)]))
}

function alsBron(akte: AkteRij): object | Uitzondering {
  if (akte.geweigerd) return new Uitzondering('40005')
  if (akte.overleden) return new Uitzondering('40099')
  if (akte.ontbreekt) return new Uitzondering('30001', { Reden: akte.ontbreekt })
  return {
    Aktenummer: akte.aktenummer,
    Versie: akte.versie,
    DatumAkte: akte.datum_akte,
    PlaatsAkte: akte.plaats_akte,
    Partners: akte.partners.map((partner, plaats) => ({ ...partner, INSZ: akte.inszen[plaats] })),
    Ontbinding: akte.ontbinding,
  }
}
