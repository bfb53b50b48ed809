import { db } from '@/lib/platform/database'

/** Documents of one kind that are not issued or renewed for one reason: how many, and since when. */
export type Geweigerd = { documenttype: string; beletsel: string; aantal: number; sinds: Date }

const NUMMERS = 5

/** What registers did not give for documents, by kind and reason, the oldest first. Who has no right to a kind, and who died, is not of these. */
export function listGeweigerd(): Promise<Geweigerd[]> {
  return db.$queryRaw<Geweigerd[]>`
    select documenttype, beletsel, count(*)::int as aantal, min(beletsel_op) as sinds from document
      where beletsel is not null and beletsel not in ('geen-recht', 'overleden') group by documenttype, beletsel order by sinds, documenttype`
}

/** The numbers of those that wait longest and were issued before: what was never issued has none. */
export async function nummersVanGeweigerd({ documenttype, beletsel }: Pick<Geweigerd, 'documenttype' | 'beletsel'>): Promise<string[]> {
  const rijen = await db.document.findMany({
    where: { documenttype, beletsel, versies: { some: {} } },
    orderBy: [{ beletselOp: 'asc' }, { id: 'asc' }],
    take: NUMMERS,
    select: { versies: { orderBy: { volgnummer: 'desc' }, take: 1, select: { nummer: true } } },
  })
  return rijen.flatMap(({ versies }) => versies.map(({ nummer }) => nummer))
}
