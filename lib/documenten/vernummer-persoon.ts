import { vernummerBurger } from '@/lib/burgers/vernummer-burger'
import type { Insz } from '@/lib/gegevens/insz'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import type { Tx } from '@/lib/platform/database'
import { versleutel } from '@/lib/platform/versleuteling'

/**
 * A register says that somebody has another national number (MAGDA 30004): from now on the citizen and every document
 * about them go by the new one. `oud` is the hash of the old number. Bears repetition.
 */
export async function vernummerPersoon(tx: Tx, oud: string, nieuwInsz: Insz): Promise<void> {
  const nieuw = betrokkeneVan({ insz: nieuwInsz })
  if (nieuw === oud) return
  await vernummerBurger(tx, oud, nieuwInsz)
  const documenten = await tx.document.findMany({ where: { onderwerp: oud }, select: { id: true, burgerId: true, documenttype: true } })
  for (const { id, burgerId, documenttype } of documenten) {
    const sleutel = { burgerId_documenttype_onderwerp: { burgerId, documenttype, onderwerp: nieuw } }
    // One that was issued under the new number already goes on; the older one keeps its history.
    if (await tx.document.findUnique({ where: sleutel, select: { id: true } })) continue
    await tx.document.update({ where: { id }, data: { onderwerp: nieuw, inszVersleuteld: versleutel(nieuwInsz, `document:${id}`) } })
  }
}
