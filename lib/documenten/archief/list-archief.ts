import { db } from '@/lib/platform/database'
import { isoDag, vandaag } from '@/lib/platform/klok'
import { nuGeldig, overWie, type Stand, standVan } from '../list-documenten'

/** A versie that goes into somebody's archive: what its index says of it, and by what its file is found. */
export type Archiefstuk = {
  documentId: string
  documenttype: string
  nummer: string
  stand: Stand
  uitgegevenOp: string
  geldigTot?: string
  /** Name of whom it is about, read when it is asked; throws when what it says cannot be read. */
  over: () => string | undefined
}

/** Which versies: those that are valid today, or with `eerdere` also those that were replaced, ended or withdrawn. */
export type Archiefkeuze = { eerdere: boolean }

/** The versies of a citizen's archive, the valid ones first and kind by kind; their files are not read yet. */
export async function listArchief(burgerId: string, { eerdere }: Archiefkeuze): Promise<Archiefstuk[]> {
  const versies = await db.versie.findMany({
    where: { document: { burgerId }, ...(eerdere ? {} : nuGeldig()) },
    orderBy: [{ document: { documenttype: 'asc' } }, { documentId: 'asc' }, { volgnummer: 'desc' }],
    select: {
      id: true,
      nummer: true,
      status: true,
      uitgegevenOp: true,
      geldigTot: true,
      gegevensVersleuteld: true,
      document: { select: { id: true, documenttype: true } },
    },
  })
  const stukken = versies.map(({ document, nummer, status, uitgegevenOp, ...versie }): Archiefstuk => {
    const geldigTot = versie.geldigTot ? isoDag(versie.geldigTot) : undefined
    return {
      documentId: document.id,
      documenttype: document.documenttype,
      nummer,
      stand: standVan({ status, geldigTot }, vandaag()),
      uitgegevenOp: isoDag(uitgegevenOp),
      geldigTot,
      over: () => overWie(document.documenttype, versie),
    }
  })
  return [...stukken.filter(isNuGeldig), ...stukken.filter((stuk) => !isNuGeldig(stuk))]
}

/** Whether a versie stands among the valid ones of an archive. */
export function isNuGeldig({ stand }: Pick<Archiefstuk, 'stand'>): boolean {
  return stand === 'geldig'
}
