import { db, type Tx } from '@/lib/platform/database'
import type { EenDocumenttype } from './define-documenttype'
import { DOCUMENTTYPES } from './find-documenttype'

/** The database, or the transaction that asks: it holds the one connection that it needs. */
type Bron = Pick<Tx, 'documentvoorkeur'>

/** The kinds that come by themselves to a citizen: those that do so unless they said no, and those that they asked for. */
export async function listVanzelf(burgerId: string, bron: Bron = db): Promise<EenDocumenttype[]> {
  const voorkeuren = await voorkeurenVan(burgerId, bron)
  return DOCUMENTTYPES.filter((soort) => komtVanzelf(soort, voorkeuren.get(soort.id)))
}

/** What a citizen said of each kind. */
export async function voorkeurenVan(burgerId: string, bron: Bron = db): Promise<ReadonlyMap<string, boolean>> {
  const rijen = await bron.documentvoorkeur.findMany({ where: { burgerId }, select: { documenttype: true, vanzelf: true } })
  return new Map(rijen.map(({ documenttype, vanzelf }) => [documenttype, vanzelf]))
}

/** Whether a kind comes by itself to somebody who said this of it, or nothing. Pure. */
export function komtVanzelf({ vanzelf }: Pick<EenDocumenttype, 'vanzelf'>, voorkeur: boolean | undefined): boolean {
  return vanzelf !== 'nooit' && (voorkeur ?? vanzelf === 'standaard')
}
