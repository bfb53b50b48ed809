import type { Deelvraag } from '@/lib/documenten/delen/deelregels'
import { kijkerVan } from '@/lib/documenten/delen/deelsleutel'
import { findGedeeld } from '@/lib/documenten/delen/find-gedeeld'
import { maakDeling } from '@/lib/documenten/delen/maak-deling'
import { openDeling } from '@/lib/documenten/delen/open-deling'
import { db } from '@/lib/platform/database'
import { plusDagen, vandaag } from '@/lib/platform/klok'
import type { Proefdocument } from '../controle/proefdocument'

/** A link that is right: to read all of it, for two weeks, three times. */
export function eenDeelvraag(): Deelvraag {
  return { wat: 'lezen', ontvanger: 'Immo Zuid', doel: 'Huurcontract', totEnMet: plusDagen(vandaag(), 14), keren: 3 }
}

/** Makes a link to a document of a test; gives its secret and its id. */
export async function eenDeling(
  { burgerId, documentId }: Pick<Proefdocument, 'burgerId' | 'documentId'>,
  anders: Partial<Deelvraag> = {},
): Promise<{ sleutel: string; id: string }> {
  const uitkomst = await maakDeling(burgerId, documentId, { ...eenDeelvraag(), ...anders })
  if (!uitkomst.ok) throw new Error(`no link was made: ${uitkomst.fout.code}`)
  const { id } = await db.deling.findFirstOrThrow({ where: { documentId }, orderBy: { id: 'desc' } })
  return { sleutel: uitkomst.waarde.sleutel, id }
}

/** Opens a link in a browser of its own, and reads what it shows there. */
export async function bekijk(sleutel: string) {
  const kijker = kijkerVan(undefined)
  const opening = await openDeling(sleutel, kijker)
  return opening && { ...opening, kijker, gedeeld: await findGedeeld(opening.openingId, kijker) }
}
