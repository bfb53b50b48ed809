import type { Tx } from '@/lib/platform/database'

type Keuze = { burgerId: string; documenttype: string }

/** Whether a citizen switched a kind off that would come or be renewed by itself. */
export async function isUitgezet(tx: Pick<Tx, '$queryRaw'>, document: Keuze): Promise<boolean> {
  return (await vindUitgezet(tx, [document]))(document)
}

/** The same about many documents, asked once. */
export async function vindUitgezet(tx: Pick<Tx, '$queryRaw'>, documenten: readonly Keuze[]): Promise<(document: Keuze) => boolean> {
  const burgerIds = [...new Set(documenten.map(({ burgerId }) => burgerId))]
  const uit = await tx.$queryRaw<Keuze[]>`
    select burger_id as "burgerId", documenttype from documentvoorkeur where burger_id = any(${burgerIds}::uuid[]) and not vanzelf`
  const sleutels = new Set(uit.map(sleutel))
  return (document) => sleutels.has(sleutel(document))
}

function sleutel({ burgerId, documenttype }: Keuze): string {
  return `${burgerId}:${documenttype}`
}
