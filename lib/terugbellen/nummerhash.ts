import { leesTelefoon } from '@/lib/gegevens/telefoon'
import { db } from '@/lib/platform/database'
import { ontsleutel, sleutelHash } from '@/lib/platform/versleuteling'

const PER_KEER = 500

/** By what a request is found of who calls: the number, however it is written. Undefined for what is no number. */
export function nummerhash(getypt: string): string | undefined {
  const nummer = leesTelefoon(getypt.trim())
  return nummer && sleutelHash(nummer, 'terugbelnummer')
}

/** Fills it in for what was asked before it was kept, as long as it is still to be called. */
export async function vulNummerhash(): Promise<void> {
  const rijen = await db.terugbelverzoek.findMany({
    where: { nummerHash: null, status: 'open' },
    orderBy: { id: 'asc' },
    take: PER_KEER,
    select: { id: true, nummerVersleuteld: true },
  })
  for (const { id, nummerVersleuteld } of rijen) {
    const nummerHash = nummerhash(ontsleutel(nummerVersleuteld, `terugbelverzoek:${id}`)) ?? ''
    await db.terugbelverzoek.updateMany({ where: { id, nummerHash: null }, data: { nummerHash } })
  }
}
