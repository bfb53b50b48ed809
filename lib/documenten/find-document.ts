import { db } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { isoDag, vandaag } from '@/lib/platform/klok'
import { ontsleutel } from '@/lib/platform/versleuteling'
import type { Intrekking, Intrekkingsoort, Versie } from '@/prisma/client/client'
import { leesControlecode } from './controle/controlecode'
import { overWie, type Stand, standVan } from './list-documenten'
import { isBestandBewaard } from './verwijder-oude-bestanden'
import { ZICHTBAAR } from './zichtbaar'

/** One issue of a document, as its holder reads it. */
export type VersieRegel = {
  nummer: string
  volgnummer: number
  stand: Stand
  uitgegevenOp: string
  geldigTot?: string
  eindeOp?: Date
  eindeReden?: string
  reden: string
  gatVanaf?: string
  /** Whether its file can still be had. */
  heeftBestand: boolean
  /** When staff withdrew it, or put a right one in its place: why. */
  intrekking?: { soort: Intrekkingsoort; reden: string; toelichting: string }
  /** By which anyone checks it; absent in what was issued before there were codes. */
  controlecode?: string
}

/** A document with its whole chain, newest first. */
export type DocumentDetail = {
  id: string
  documenttype: string
  /** Name of whom it is about, where the kind says so. */
  over?: string
  vernieuwt: boolean
  vernieuwVanaf?: string
  beletsel?: string
  versies: VersieRegel[]
}

/** A document of this citizen, or undefined when it is not there or not theirs. */
export async function findDocument(burgerId: string, documentId: string): Promise<DocumentDetail | undefined> {
  if (!isId(documentId)) return undefined
  const rij = await db.document.findFirst({
    where: { id: documentId, burgerId, ...ZICHTBAAR },
    include: { versies: { orderBy: { volgnummer: 'desc' }, omit: { drukVersleuteld: true }, include: { intrekking: true } } },
  })
  if (!rij) return undefined
  const [nieuwste] = rij.versies
  return {
    id: rij.id,
    documenttype: rij.documenttype,
    over: nieuwste && overWie(rij.documenttype, nieuwste),
    vernieuwt: rij.vernieuwt,
    vernieuwVanaf: rij.vernieuwVanaf ? isoDag(rij.vernieuwVanaf) : undefined,
    beletsel: rij.beletsel ?? undefined,
    versies: rij.versies.map(maakVersie),
  }
}

type Rij = Omit<Versie, 'drukVersleuteld'> & { intrekking: Intrekking | null }

function maakVersie({ nummer, volgnummer, status, reden, eindeOp, eindeReden, ...rij }: Rij): VersieRegel {
  const geldigTot = rij.geldigTot ? isoDag(rij.geldigTot) : undefined
  return {
    nummer,
    volgnummer,
    reden,
    geldigTot,
    stand: standVan({ status, geldigTot }, vandaag()),
    uitgegevenOp: isoDag(rij.uitgegevenOp),
    eindeOp: eindeOp ?? undefined,
    eindeReden: eindeReden ?? undefined,
    gatVanaf: rij.gatVanaf ? isoDag(rij.gatVanaf) : undefined,
    heeftBestand: isBestandBewaard(eindeOp ?? undefined),
    intrekking: rij.intrekking ? leesIntrekking(rij.intrekking) : undefined,
    controlecode: leesControlecode(rij),
  }
}

function leesIntrekking({ id, soort, reden, toelichtingVersleuteld }: Intrekking): VersieRegel['intrekking'] {
  return { soort, reden, toelichting: ontsleutel(toelichtingVersleuteld, `intrekking:${id}`) }
}
