import { bezoekersMetAanvraag } from '@/lib/aanvragen/bezoekers-met-aanvraag'
import { db } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { later, nu } from '@/lib/platform/klok'
import { BEZOEKTIJD, bezoekHash, isBrowsersleutel, nieuweBrowsersleutel } from './bezoeksleutel'

/** The browser with this secret, or undefined when it is none that fills in a form (any more). */
export async function findBezoeker(sleutel: string | undefined): Promise<string | undefined> {
  if (!isBrowsersleutel(sleutel)) return undefined
  const rij = await db.bezoeker.findFirst({ where: { sleutelHash: bezoekHash(sleutel), verlooptOp: { gt: nu() } }, select: { id: true } })
  return rij?.id
}

/** The browser with this secret, known a while longer; a new one with a secret of its own when it is not known. */
export async function gebruikBezoeker(sleutel: string | undefined): Promise<{ bezoekerId: string; sleutel: string }> {
  const verlooptOp = later(nu(), BEZOEKTIJD)
  const bekend = await findBezoeker(sleutel)
  if (bekend && sleutel) {
    await db.bezoeker.update({ where: { id: bekend }, data: { verlooptOp } })
    return { bezoekerId: bekend, sleutel }
  }
  const nieuw = nieuweBrowsersleutel()
  const id = nieuwId()
  await db.bezoeker.create({ data: { id, sleutelHash: bezoekHash(nieuw), gemaaktOp: nu(), verlooptOp } })
  return { bezoekerId: id, sleutel: nieuw }
}

const PER_KEER = 500

/** Forgets the browsers that had their time: those of which nothing is left are removed, of the others nobody comes in any more. */
export async function vergeetOudeBezoekers(): Promise<void> {
  let vergeten = PER_KEER
  while (vergeten === PER_KEER) {
    const oude = await db.bezoeker.findMany({
      where: { verlooptOp: { lt: nu() }, sleutelHash: { not: null } },
      select: { id: true },
      take: PER_KEER,
    })
    const ids = oude.map(({ id }) => id)
    const inGebruik = await bezoekersMetAanvraag(ids)
    await db.bezoeker.deleteMany({ where: { id: { in: ids.filter((id) => !inGebruik.has(id)) } } })
    await db.bezoeker.updateMany({ where: { id: { in: [...inGebruik] } }, data: { sleutelHash: null } })
    vergeten = ids.length
  }
}
