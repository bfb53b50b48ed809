import { volgPersoon } from '@/lib/bescherming/poort'
import type { Insz } from '@/lib/gegevens/insz'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import type { Tx } from '@/lib/platform/database'
import { nu } from '@/lib/platform/klok'
import { versleutel } from '@/lib/platform/versleuteling'
import { geboortehash } from './geboortehash'

/** A citizen goes by another national number; the old one stays known as a name of theirs, for the access lines. */
export async function vernummerBurger(tx: Tx, oud: string, nieuwInsz: Insz): Promise<void> {
  const nieuw = betrokkeneVan({ insz: nieuwInsz })
  await tx.vernummering.createMany({ data: { oud, nieuw, op: nu() }, skipDuplicates: true })
  await volgPersoon(tx, oud, nieuw)
  const burger = await tx.burger.findUnique({ where: { inszHash: oud }, select: { id: true } })
  if (!burger || (await tx.burger.findUnique({ where: { inszHash: nieuw }, select: { id: true } }))) return
  await tx.burger.update({
    where: { id: burger.id },
    data: { inszHash: nieuw, inszVersleuteld: versleutel(nieuwInsz, `burger:${burger.id}`), geboorteHash: geboortehash(nieuwInsz) },
  })
}
