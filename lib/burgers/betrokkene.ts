import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import { db } from '@/lib/platform/database'

/** How this citizen is named in access lines: by the hash of the national number, once it is known. */
export async function betrokkeneVanBurger(burgerId: string): Promise<string> {
  const { inszHash } = await db.burger.findUniqueOrThrow({ where: { id: burgerId }, select: { inszHash: true } })
  return inszHash ?? betrokkeneVan({ burgerId })
}
