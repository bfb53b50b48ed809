import { STORINGEN } from '@/lib/bronnen/bron-vraag'
import { bevatAlles } from '@/lib/gegevens/zoektekst'
import { db } from '@/lib/platform/database'
import { isId, normaliseerCode } from '@/lib/platform/ids'
import { isoDag, naarDatum, vandaag } from '@/lib/platform/klok'
import { ontsleutel } from '@/lib/platform/versleuteling'
import { TALEN } from '@/lib/tekst/talen'
import type { Prisma, Versie } from '@/prisma/client/client'
import { GEEN_RECHT } from './define-documenttype'
import { DOCUMENTTYPES, getDocumenttype } from './find-documenttype'
import { isGeldig } from './vernieuwing'
import { ZICHTBAAR } from './zichtbaar'

export const DOCUMENTEN_PER_PAGINA = 12

/** A document as its holder sees it in the list. */
export type DocumentRegel = {
  id: string
  documenttype: string
  /** Name of whom it is about, where the kind says so. */
  over?: string
  vernieuwt: boolean
  vernieuwVanaf?: string
  beletsel?: string
  versie?: { nummer: string; stand: Stand; uitgegevenOp: string; geldigTot?: string; isGeldig: boolean; reden: string }
}

/** State of a versie as people read it: `verlopen` is one that nothing ended but its own last day. */
export type Stand = 'geldig' | 'verlopen' | 'vervangen' | 'vervallen' | 'ingetrokken'

/** What a list says of a document and of its latest versie: not every word that it prints. */
const REGEL = {
  id: true,
  documenttype: true,
  vernieuwt: true,
  vernieuwVanaf: true,
  beletsel: true,
  versies: {
    orderBy: { volgnummer: 'desc' },
    take: 1,
    select: { id: true, nummer: true, reden: true, status: true, uitgegevenOp: true, geldigTot: true, gegevensVersleuteld: true },
  },
} satisfies Prisma.DocumentSelect

type Rij = Prisma.DocumentGetPayload<{ select: typeof REGEL }>

/** Which documents: of whose kind these words are the name, or with this number; and those that are valid, or those that are not. */
export type Documentfilter = { zoek?: string; stand?: 'geldig' | 'niet-geldig' }

/**
 * The documents of a citizen, the latest first, a page at a time; those that could not be issued stand there with
 * why. `voor` is the id of the last one that was shown.
 */
export async function listDocumenten(
  burgerId: string,
  voor?: string,
  filter: Documentfilter = {},
): Promise<{ documenten: DocumentRegel[]; volgende?: string }> {
  const rijen = await db.document.findMany({
    where: { burgerId, AND: [ZICHTBAAR, ...gefilterd(filter)], ...(voor && isId(voor) ? { id: { lt: voor } } : {}) },
    orderBy: { id: 'desc' },
    take: DOCUMENTEN_PER_PAGINA + 1,
    select: REGEL,
  })
  const documenten = rijen.slice(0, DOCUMENTEN_PER_PAGINA).map(maakRegel)
  return { documenten, volgende: rijen.length > DOCUMENTEN_PER_PAGINA ? documenten.at(-1)?.id : undefined }
}

function gefilterd({ zoek = '', stand }: Documentfilter): Prisma.DocumentWhereInput[] {
  const nummer = normaliseerCode(zoek)
  const soorten = DOCUMENTTYPES.filter(({ tekst }) => TALEN.some((taal) => bevatAlles(tekst[taal]?.naam ?? '', zoek))).map(({ id }) => id)
  const gezocht = { OR: [{ documenttype: { in: soorten } }, ...(nummer ? [{ versies: { some: { nummer } } }] : [])] }
  return [...(zoek.trim() ? [gezocht] : []), ...(stand ? [{ versies: stand === 'geldig' ? { some: nuGeldig() } : { none: nuGeldig() } }] : [])]
}

/** A versie on which a reader may rely today. */
export function nuGeldig(): Prisma.VersieWhereInput {
  return { status: 'geldig', OR: [{ geldigTot: null }, { geldigTot: { gte: naarDatum(vandaag()) } }] }
}

/** A day on which a document ends that is valid now, and whether the next one comes by itself. */
export type Einddag = { documentId: string; documenttype: string; geldigTot: string; vernieuwt: boolean }

const MAX_GELDIG = 500

/** A document that is valid now, with the case that brought it, if one did. */
export type GeldigDocument = DocumentRegel & { versie: NonNullable<DocumentRegel['versie']>; aanvraagId?: string }

/** Every valid document of a citizen, the latest first: for who may see some of them, and noted that they look. */
export async function listGeldigeDocumenten(burgerId: string): Promise<GeldigDocument[]> {
  const rijen = await db.document.findMany({
    where: { burgerId, versies: { some: nuGeldig() } },
    orderBy: { id: 'desc' },
    take: MAX_GELDIG,
    select: { ...REGEL, versies: { ...REGEL.versies, select: { ...REGEL.versies.select, aanvraagId: true } } },
  })
  return rijen.flatMap((rij) => {
    const { versie, ...regel } = maakRegel(rij)
    return versie?.isGeldig ? [{ ...regel, versie, aanvraagId: rij.versies[0]?.aanvraagId ?? undefined }] : []
  })
}

const MAX_EINDDAGEN = 500

/** The end of every valid document of a citizen, the first to come first. */
export async function listEinddagen(burgerId: string): Promise<Einddag[]> {
  const versies = await db.versie.findMany({
    where: { status: 'geldig', geldigTot: { gte: naarDatum(vandaag()) }, document: { burgerId } },
    orderBy: [{ geldigTot: 'asc' }, { id: 'asc' }],
    take: MAX_EINDDAGEN,
    select: { geldigTot: true, document: { select: { id: true, documenttype: true, vernieuwVanaf: true } } },
  })
  return versies.flatMap(({ geldigTot, document: { id, documenttype, vernieuwVanaf } }) =>
    geldigTot ? [{ documentId: id, documenttype, geldigTot: isoDag(geldigTot), vernieuwt: vernieuwVanaf !== null }] : [],
  )
}

/** Documents of a citizen that ask for attention: not issued, not renewing, or without a valid versie. */
export async function listDocumentenMetProbleem(burgerId: string, max: number): Promise<DocumentRegel[]> {
  const rijen = await db.document.findMany({
    where: {
      burgerId,
      OR: [
        { beletsel: { not: null, notIn: [...STORINGEN, GEEN_RECHT] } },
        {
          vernieuwt: true,
          AND: [{ OR: [{ beletsel: null }, { beletsel: { not: GEEN_RECHT } }] }, { versies: { some: {} } }, { versies: { none: nuGeldig() } }],
        },
      ],
    },
    orderBy: { id: 'desc' },
    take: max,
    select: REGEL,
  })
  return rijen.map(maakRegel)
}

/** The documents that an aanvraag of this citizen brought. */
export async function listDocumentenVanAanvraag(burgerId: string, aanvraagId: string): Promise<DocumentRegel[]> {
  const rijen = await db.document.findMany({
    where: { burgerId, versies: { some: { aanvraagId } } },
    orderBy: { id: 'asc' },
    select: REGEL,
  })
  return rijen.map(maakRegel)
}

/** The state of a versie on a day. */
export function standVan(versie: { status: Versie['status']; geldigTot?: string }, dag: string): Stand {
  return versie.status === 'geldig' && !isGeldig(versie, dag) ? 'verlopen' : versie.status
}

function maakRegel({ id, documenttype, vernieuwt, vernieuwVanaf, beletsel, versies: [versie] }: Rij): DocumentRegel {
  return {
    id,
    documenttype,
    over: versie && overWie(documenttype, versie),
    vernieuwt,
    vernieuwVanaf: vernieuwVanaf ? isoDag(vernieuwVanaf) : undefined,
    beletsel: beletsel ?? undefined,
    versie: versie && maakVersie(versie),
  }
}

function maakVersie({ nummer, reden, status, ...versie }: Rij['versies'][number]): DocumentRegel['versie'] {
  const geldigTot = versie.geldigTot ? isoDag(versie.geldigTot) : undefined
  return {
    nummer,
    reden,
    stand: standVan({ status, geldigTot }, vandaag()),
    uitgegevenOp: isoDag(versie.uitgegevenOp),
    geldigTot,
    isGeldig: isGeldig({ status, geldigTot }, vandaag()),
  }
}

/** Name of whom a versie is about, read from what it prints. */
export function overWie(documenttype: string, versie: { id: string; gegevensVersleuteld: string | null }): string | undefined {
  const { over, gegevens } = getDocumenttype(documenttype)
  if (!versie.gegevensVersleuteld) return undefined
  return over?.(gegevens.parse(JSON.parse(ontsleutel(versie.gegevensVersleuteld, `versie:${versie.id}`))))
}
