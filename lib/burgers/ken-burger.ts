import type { Insz } from '@/lib/gegevens/insz'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import type { Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { nu } from '@/lib/platform/klok'
import { versleutel } from '@/lib/platform/versleuteling'
import type { Taal } from '@/lib/tekst/talen'
import { geboortehash } from './geboortehash'

/** Somebody for whom something is sent. */
export type Bekende = { insz: Insz; voornaam: string; achternaam: string; email?: string; telefoon?: string; taal: Taal }

/**
 * The citizen with this national number, made when the portal does not know them yet: whoever signs in with the number later is that
 * citizen. What is known of somebody is not changed by what another says of them. Two at once make one.
 */
export async function kenBurger(tx: Tx, { insz, ...gegevens }: Bekende): Promise<{ burgerId: string }> {
  const inszHash = betrokkeneVan({ insz })
  const id = nieuwId()
  await tx.burger.createMany({
    data: { id, inszHash, inszVersleuteld: versleutel(insz, `burger:${id}`), geboorteHash: geboortehash(insz), ...gegevens, aangemaaktOp: nu() },
    skipDuplicates: true,
  })
  const { id: burgerId } = await tx.burger.findUniqueOrThrow({ where: { inszHash }, select: { id: true } })
  return { burgerId }
}
