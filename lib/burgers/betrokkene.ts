import { volgPersoon } from '@/lib/bescherming/poort'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import { db, type Tx } from '@/lib/platform/database'
import { nu } from '@/lib/platform/klok'

/** How this citizen is named in access lines: by the hash of the national number, once it is known. */
export async function betrokkeneVanBurger(burgerId: string, via: Pick<Tx, 'burger'> = db): Promise<string> {
  const { inszHash } = await via.burger.findUniqueOrThrow({ where: { id: burgerId }, select: { inszHash: true } })
  return inszHash ?? betrokkeneVan({ burgerId })
}

/** The same of several citizens, by id. */
export async function betrokkenenVanBurgers(burgerIds: readonly string[]): Promise<Map<string, string>> {
  if (burgerIds.length === 0) return new Map()
  const rijen = await db.burger.findMany({ where: { id: { in: [...burgerIds] } }, select: { id: true, inszHash: true } })
  return new Map(rijen.map(({ id, inszHash }) => [id, inszHash ?? betrokkeneVan({ burgerId: id })]))
}

/** Every name under which lines about this citizen stand: now, before the number was known, under earlier numbers, and in what they sent before they signed in. */
export async function listBetrokkenen(burgerId: string): Promise<string[]> {
  const namen: string[] = []
  let nieuwe = [...new Set([betrokkeneVan({ burgerId }), await betrokkeneVanBurger(burgerId)])]
  while (nieuwe.length > 0) {
    namen.push(...nieuwe)
    const vroegere = await db.vernummering.findMany({ where: { nieuw: { in: nieuwe } }, select: { oud: true } })
    nieuwe = vroegere.map(({ oud }) => oud).filter((oud) => !namen.includes(oud))
  }
  return namen
}

/** Lines under this name are about this citizen from now on. */
export async function noemVroegereNaam(tx: Tx, oud: string, burgerId: string): Promise<void> {
  const nieuw = await betrokkeneVanBurger(burgerId, tx)
  await tx.vernummering.createMany({ data: { oud, nieuw, op: nu() }, skipDuplicates: true })
  await volgPersoon(tx, oud, nieuw)
}
