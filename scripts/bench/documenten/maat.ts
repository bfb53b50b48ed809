/** How large a city of the bench is. */
export type Maat = { mensen: number; versies: number; vervallen: number }

/** The city of the aims: everyone in Antwerp, with a few years of documents. */
const VOL: Maat = { mensen: 560_000, versies: 5_000_000, vervallen: 1_000_000 }

/** Kinds that everyone in it has. */
export const SOORTEN = ['attest-hoofdverblijfplaats', 'attest-gezinssamenstelling', 'attest-van-leven', 'uittreksel-geboorteakte'] as const

/** The same city with fewer people. */
export function maatVan(mensen: number): Maat {
  const deel = mensen / VOL.mensen
  return { mensen, versies: Math.round(VOL.versies * deel), vervallen: Math.round(VOL.vervallen * deel) }
}

/** Of so many things that are handed out evenly over documents, those of the document with this place. */
export function aandeel({ mensen }: Maat, aantal: number, plaats: number): number {
  const documenten = mensen * SOORTEN.length
  // A stride that has no divisor in common with the number of documents: what is due lies scattered.
  const geschud = (plaats * 7_919) % documenten
  return Math.floor(((geschud + 1) * aantal) / documenten) - Math.floor((geschud * aantal) / documenten)
}
