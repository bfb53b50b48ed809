import type { Tx } from '@/lib/platform/database'

/** What somebody was filling in goes along to the citizen that they turn out to be; a form that they have there already stays as it is. */
export async function neemConceptenMee(tx: Tx, van: string, naar: string): Promise<void> {
  const heeft = await tx.aanvraag.findMany({ where: { burgerId: naar, vertegenwoordigerId: null, status: 'concept' }, select: { dienst: true } })
  await tx.aanvraag.updateMany({
    where: { burgerId: van, vertegenwoordigerId: null, status: 'concept', dienst: { notIn: heeft.map(({ dienst }) => dienst) } },
    data: { burgerId: naar },
  })
}
