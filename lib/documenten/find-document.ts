import { betrokkeneVanBurger } from '@/lib/burgers/betrokkene'
import { db } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { isoDag, vandaag } from '@/lib/platform/klok'
import { ontsleutel } from '@/lib/platform/versleuteling'
import type { Document, Intrekking, Intrekkingsoort, Versie } from '@/prisma/client/client'
import { leesControlecode } from './controle/controlecode'
import type { Registergebeurtenis } from './geef-uit'
import { overWie, type Stand, standVan } from './list-documenten'
import { isBestandBewaard } from './verwijder-oude-bestanden'
import { isKeuze } from './zet-voorkeur'
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
  aanleiding?: Registergebeurtenis
  ongewijzigd?: boolean
  /** The versie that it came in the place of. */
  vervangt?: { nummer: string; uitgegevenOp: string }
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
  /** Whether it comes by itself; absent where that is no choice of its holder. */
  vanzelf?: boolean
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
  const regels = rij.versies.map(maakVersie)
  return {
    id: rij.id,
    documenttype: rij.documenttype,
    over: nieuwste && overWie(rij.documenttype, nieuwste),
    vernieuwt: rij.vernieuwt,
    vanzelf: await vanzelfVan(rij),
    vernieuwVanaf: rij.vernieuwVanaf ? isoDag(rij.vernieuwVanaf) : undefined,
    beletsel: rij.beletsel ?? undefined,
    versies: regels.map((regel, plaats) => ({ ...regel, vervangt: regels[plaats + 1] })),
  }
}

async function vanzelfVan({ burgerId, documenttype, onderwerp, vernieuwt }: Document): Promise<boolean | undefined> {
  if (!isKeuze(documenttype)) return undefined
  return (await betrokkeneVanBurger(burgerId)) === onderwerp ? vernieuwt : undefined
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
    aanleiding: rij.aanleiding && rij.aanleidingOp ? { soort: rij.aanleiding, op: isoDag(rij.aanleidingOp) } : undefined,
    ongewijzigd: rij.ongewijzigd ?? undefined,
    gatVanaf: rij.gatVanaf ? isoDag(rij.gatVanaf) : undefined,
    heeftBestand: isBestandBewaard(eindeOp ?? undefined),
    intrekking: rij.intrekking ? leesIntrekking(rij.intrekking) : undefined,
    controlecode: leesControlecode(rij),
  }
}

function leesIntrekking({ id, soort, reden, toelichtingVersleuteld }: Intrekking): VersieRegel['intrekking'] {
  return { soort, reden, toelichting: ontsleutel(toelichtingVersleuteld, `intrekking:${id}`) }
}
