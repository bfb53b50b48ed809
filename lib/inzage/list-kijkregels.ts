import { db } from '@/lib/platform/database'

/** A look by one member of staff, for who watches over reading: whose, by hash, and why; never what was read. */
export type Kijkregel = { betrokkene: string; wat: string; doel: string; aanvraagId?: string; op: Date }

/** More looks than anybody has in two days: whoever has more is noticed by those. */
const HOOGSTENS = 5_000

/** What a member of staff looked at from a moment on, the newest first. */
export async function listKijkregels(medewerkerId: string, vanaf: Date): Promise<Kijkregel[]> {
  const rijen = await db.inzage.findMany({
    where: { medewerkerId },
    orderBy: { id: 'desc' },
    take: HOOGSTENS,
    select: { betrokkene: true, wat: true, doel: true, aanvraagId: true, op: true },
  })
  return rijen.filter(({ op }) => op >= vanaf).map(({ aanvraagId, ...rij }) => ({ ...rij, aanvraagId: aanvraagId ?? undefined }))
}
