import { z } from 'zod'

/** An address as people write it. */
export const Adres = z.object({
  straat: z.string(),
  huisnummer: z.string(),
  bus: z.string().optional(),
  postcode: z.string(),
  gemeente: z.string(),
})

export type Adres = z.infer<typeof Adres>

/** An address with the register's identifier, absent for one that was typed and not found. */
export type AdresMetId = Adres & { adresId?: string }

/** An address on one line. */
export function adresregel({ straat, huisnummer, bus, postcode, gemeente }: Adres): string {
  return `${straat} ${huisnummer}${bus ? ` bus ${bus}` : ''}, ${postcode} ${gemeente}`.trim()
}
