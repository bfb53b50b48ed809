import type { Druk } from '@/lib/documenten/maak-druk'
import { db } from '@/lib/platform/database'
import { ontsleutel } from '@/lib/platform/versleuteling'

/** What the last versie of a document holds: what the register said, and what it prints. */
export async function leesVersie(documentId: string): Promise<{ id: string; nummer: string; volgnummer: number; gegevens: object; druk: Druk }> {
  const rij = await db.versie.findFirstOrThrow({ where: { documentId }, orderBy: { volgnummer: 'desc' } })
  const { id, nummer, volgnummer, gegevensVersleuteld, drukVersleuteld } = rij
  const lees = (opgeslagen: string | null) => JSON.parse(ontsleutel(opgeslagen ?? '', `versie:${id}`))
  return { id, nummer, volgnummer, gegevens: lees(gegevensVersleuteld), druk: lees(drukVersleuteld) }
}
