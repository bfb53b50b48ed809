import type { Pool, PoolClient } from 'pg'
import { z } from 'zod'
import { adresIdVan, type Straat, zoeknaam } from '../adressen/straatadressen'

/** An address as a question to the population register writes it. */
export const BronAdres = z.object({
  Straatnaam: z.string().trim().min(1),
  Huisnummer: z.string().trim().min(1),
  Busnummer: z.string().trim().nullish(),
  Postcode: z.string().trim(),
  Gemeentenaam: z.string().trim().nullish(),
  AdresRegisterId: z.string().nullish(),
})

export type BronAdres = z.infer<typeof BronAdres>

const ANTWERPEN = { naam: 'Antwerpen', niscode: '11002' }

/** The households that are registered at an address, the oldest first. */
export async function gezinnenOp(bron: Pool | PoolClient, adres: BronAdres): Promise<string[]> {
  const { rows } = await bron.query<{ id: string }>(
    `select g.id from registers.gezin g
     where g.postcode = $1 and lower(g.straat) = lower($2) and lower(g.huisnummer) = lower($3) and lower(coalesce(g.bus, '')) = lower($4)
       and exists (select 1 from registers.persoon p where p.gezin_id = g.id)
     order by g.id`,
    [adres.Postcode, adres.Straatnaam, plat(adres.Huisnummer), adres.Busnummer ?? ''],
  )
  return rows.map(({ id }) => id)
}

/** Opens a household at an address. What the address register knows of it, stands with it. */
export async function openGezin(client: PoolClient, adres: BronAdres, niscode = ANTWERPEN.niscode): Promise<string> {
  const { rows: straten } = await client.query<Straat>(
    'select id, naam, postcode, gemeente, laatste from registers.straat where zoeknaam = $1 and postcode = $2',
    [zoeknaam(adres.Straatnaam), adres.Postcode],
  )
  const [straat] = straten
  const bekend = straat ? adresIdVan(straat, adres.Huisnummer, adres.Busnummer ?? undefined) : undefined
  const { rows } = await client.query<{ id: string }>(
    'insert into registers.gezin (straat, huisnummer, bus, postcode, gemeente, niscode, adres_id) values ($1, $2, $3, $4, $5, $6, $7) returning id',
    [
      straat?.naam ?? adres.Straatnaam,
      plat(adres.Huisnummer),
      adres.Busnummer || null,
      adres.Postcode,
      adres.Gemeentenaam || straat?.gemeente || ANTWERPEN.naam,
      niscode,
      adres.AdresRegisterId ?? bekend ?? null,
    ],
  )
  const [rij] = rows
  if (!rij) throw new Error('insert gave no household')
  return rij.id
}

/** House numbers are compared and kept without spaces, letters as capitals. */
function plat(huisnummer: string): string {
  return huisnummer.replace(/\s/g, '').toUpperCase()
}
