/** An address; `adresId` is the register's, absent for an address that was typed and not found. */
export type Adres = {
  straat: string
  huisnummer: string
  bus?: string
  postcode: string
  gemeente: string
  adresId?: string
}

/** An address on one line. */
export function adresregel({ straat, huisnummer, bus, postcode, gemeente }: Omit<Adres, 'adresId'>): string {
  return `${straat} ${huisnummer}${bus ? ` bus ${bus}` : ''}, ${postcode} ${gemeente}`.trim()
}
