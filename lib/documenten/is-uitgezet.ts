import type { Tx } from '@/lib/platform/database'

type Keuze = { burgerId: string; documenttype: string }

/** Whether a citizen switched a kind off that would come or be renewed by itself. */
export async function isUitgezet(tx: Pick<Tx, 'documentvoorkeur'>, document: Keuze): Promise<boolean> {
  return (await vindUitgezet(tx, [document]))(document)
}

/** The same about many documents, asked once. */
export async function vindUitgezet(tx: Pick<Tx, 'documentvoorkeur'>, documenten: readonly Keuze[]): Promise<(document: Keuze) => boolean> {
  const burgerIds = [...new Set(documenten.map(({ burgerId }) => burgerId))]
  const uit = await tx.documentvoorkeur.findMany({
    where: { burgerId: { in: burgerIds }, vanzelf: false },
    select: { burgerId: true, documenttype: true },
  })
  const sleutels = new Set(uit.map(sleutel))
  return (document) => sleutels.has(sleutel(document))
}

function sleutel({ burgerId, documenttype }: Keuze): string {
  return `${burgerId}:${documenttype}`
}
