import { Prisma } from '@/prisma/client/client'
import { sql, type Tx } from './database'

/** Rows of which many are written at once, by their table. */
type Rijen = { bericht: Prisma.BerichtCreateManyInput; inzage: Prisma.InzageCreateManyInput; versie: Prisma.VersieCreateManyInput }

/**
 * Writes any number of rows as one short statement: its text and its plan are the same for one as for thousands, where the client would
 * make and read a sentence with a place for each value. A field that only some rows have is null in the others. A row that is there already is an error, or with
 * `bestaande: 'blijft'` it stays as it is; gives the ids that were written.
 */
export async function voegToe<T extends keyof Rijen>(
  tx: Pick<Tx, '$queryRaw'>,
  tabel: T,
  rijen: readonly Rijen[T][],
  { bestaande }: { bestaande?: 'blijft' } = {},
): Promise<Set<string>> {
  if (rijen.length === 0) return new Set()
  const velden = new Set(rijen.flatMap((rij) => Object.keys(rij)))
  const kolommen = Prisma.raw([...velden].map(kolomVan).join(', '))
  const inhoud = JSON.stringify(rijen.map((rij) => Object.fromEntries(Object.entries(rij).map(([veld, waarde]) => [kolomVan(veld), waarde]))))
  const geschreven = await tx.$queryRaw<{ id: string }[]>`
    insert into ${Prisma.raw(tabel)} (${kolommen})
      select ${kolommen} from json_populate_recordset(null::${Prisma.raw(tabel)}, ${inhoud}::json)
      ${bestaande ? sql`on conflict do nothing` : sql``} returning id`
  return new Set(geschreven.map(({ id }) => id))
}

/** The models name their columns so. */
function kolomVan(veld: string): string {
  return veld.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
