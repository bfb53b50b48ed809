import { db } from '@/lib/platform/database'
import { later, nu, uren } from '@/lib/platform/klok'

/** How often each dienst was asked for in the last days, without those that fewer than `minstens` asked for. Nothing about who. */
export async function telIngediend({ dagen, minstens }: { dagen: number; minstens: number }): Promise<{ dienst: string; aantal: number }[]> {
  const groepen = await db.aanvraag.groupBy({
    by: ['dienst'],
    where: { status: { not: 'concept' }, ingediendOp: { gte: later(nu(), -uren(24 * dagen)) } },
    _count: { _all: true },
    having: { dienst: { _count: { gte: minstens } } },
  })
  return groepen.map(({ dienst, _count }) => ({ dienst, aantal: _count._all }))
}
