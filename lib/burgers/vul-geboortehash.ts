import { db } from '@/lib/platform/database'
import { ontsleutel } from '@/lib/platform/versleuteling'
import { geboortehash } from './geboortehash'

const PER_KEER = 500

/** Fills in by what citizens are found who were known before that was kept. Does nothing once everyone has it. */
export async function vulGeboortehash(): Promise<void> {
  for (;;) {
    const rijen = await db.burger.findMany({
      where: { geboorteHash: null, inszVersleuteld: { not: null } },
      orderBy: { id: 'asc' },
      take: PER_KEER,
      select: { id: true, inszVersleuteld: true },
    })
    for (const { id, inszVersleuteld } of rijen) {
      if (!inszVersleuteld) continue
      // Of a number that changed meanwhile the hash came along.
      const data = { geboorteHash: geboortehash(ontsleutel(inszVersleuteld, `burger:${id}`)) }
      await db.burger.updateMany({ where: { id, inszVersleuteld, geboorteHash: null }, data })
    }
    if (rijen.length < PER_KEER) return
  }
}
