import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import { db, type Tx } from '@/lib/platform/database'

/** How this citizen is named in access lines: by the hash of the national number, once it is known. */
export async function betrokkeneVanBurger(burgerId: string, via: Pick<Tx, 'burger'> = db): Promise<string> {
  const { inszHash } = await via.burger.findUniqueOrThrow({ where: { id: burgerId }, select: { inszHash: true } })
  return inszHash ?? betrokkeneVan({ burgerId })
}

/** Every name under which lines about this citizen stand: now, before the number was known, and under earlier numbers. */
export async function listBetrokkenen(burgerId: string): Promise<string[]> {
  const namen = [betrokkeneVan({ burgerId })]
  let nieuwe = [await betrokkeneVanBurger(burgerId)].filter((naam) => !namen.includes(naam))
  while (nieuwe.length > 0) {
    namen.push(...nieuwe)
    const vroegere = await db.vernummering.findMany({ where: { nieuw: { in: nieuwe } }, select: { oud: true } })
    nieuwe = vroegere.map(({ oud }) => oud).filter((oud) => !namen.includes(oud))
  }
  return namen
}
