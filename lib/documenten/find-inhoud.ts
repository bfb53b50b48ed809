import { db } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { isoDag } from '@/lib/platform/klok'
import { ontsleutel } from '@/lib/platform/versleuteling'
import type { Druk } from './maak-druk'
import { isBestandBewaard } from './verwijder-oude-bestanden'

/** What a versie says, word for word as its file prints it, in the language in which it was issued. */
export type Documentinhoud = Pick<Druk, 'taal' | 'onderdelen'>

/** What a versie of this citizen says; undefined when it is not there, not theirs, or no longer kept. As its file does. */
export async function findInhoud(burgerId: string, documentId: string, nummer: string): Promise<Documentinhoud | undefined> {
  if (!isId(documentId)) return undefined
  const versie = await db.versie.findFirst({
    where: { nummer, documentId, document: { burgerId } },
    select: { id: true, drukVersleuteld: true, eindeOp: true, geldigTot: true },
  })
  if (!versie?.drukVersleuteld) return undefined
  if (!isBestandBewaard(versie.eindeOp ?? undefined, versie.geldigTot ? isoDag(versie.geldigTot) : undefined)) return undefined
  const { taal, onderdelen } = JSON.parse(ontsleutel(versie.drukVersleuteld, `versie:${versie.id}`)) as Druk
  return { taal, onderdelen }
}
