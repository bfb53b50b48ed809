import { db } from '@/lib/platform/database'
import type { EenDocumenttype } from './define-documenttype'
import { DOCUMENTTYPES } from './find-documenttype'

/** The kinds that come by themselves to a citizen: those that do so unless they said no, and those that they asked for. */
export async function listVanzelf(burgerId: string): Promise<EenDocumenttype[]> {
  const voorkeuren = await voorkeurenVan(burgerId)
  return DOCUMENTTYPES.filter((soort) => komtVanzelf(soort, voorkeuren.get(soort.id)))
}

/** What a citizen said of each kind. */
export async function voorkeurenVan(burgerId: string): Promise<ReadonlyMap<string, boolean>> {
  const rijen = await db.documentvoorkeur.findMany({ where: { burgerId }, select: { documenttype: true, vanzelf: true } })
  return new Map(rijen.map(({ documenttype, vanzelf }) => [documenttype, vanzelf]))
}

/** Whether a kind comes by itself to somebody who said this of it, or nothing. Pure. */
export function komtVanzelf({ vanzelf }: Pick<EenDocumenttype, 'vanzelf'>, voorkeur: boolean | undefined): boolean {
  return vanzelf !== 'nooit' && (voorkeur ?? vanzelf === 'standaard')
}
