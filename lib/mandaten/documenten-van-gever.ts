import { lezerVan } from '@/lib/aanvragen/eigenaar'
import { koppenVan } from '@/lib/aanvragen/find-aanvraag'
import { stuurBericht } from '@/lib/berichten/stuur-bericht'
import { betrokkeneVanBurger } from '@/lib/burgers/betrokkene'
import type { DienstRecord } from '@/lib/catalogus/dienst-record'
import { findDienstVoorDocument, findRecord } from '@/lib/catalogus/find-dienst'
import { findPdf, type Pdf } from '@/lib/documenten/get-pdf'
import { findDocumentKop } from '@/lib/documenten/lees-document'
import { type GeldigDocument, listGeldigeDocumenten } from '@/lib/documenten/list-documenten'
import { noteerDocumentinzage } from '@/lib/inzage/noteer-documentinzage'
import { noteerInzage } from '@/lib/inzage/noteer-inzage'
import { inTransactie } from '@/lib/platform/database'
import type { Handeling } from './handeling'
import { vergrendelRecht } from './mag-handelen'
import { documentValtOnder } from './regels'

/** Somebody who acts at this moment. */
export type Handelende = Extract<Handeling, { stand: 'geldig' }>

/**
 * The valid documents of the person for whom is acted, as far as the mandate says so; undefined when it says nothing of documents. The
 * line of the look, which names who acts, is written before anything is read.
 */
export async function listDocumentenVanGever(handeling: Handelende): Promise<GeldigDocument[] | undefined> {
  if (!handeling.metDocumenten) return undefined
  const aanleiding = { door: lezerVan(handeling.door), doel: 'document-namens' as const }
  await noteerInzage(aanleiding, await betrokkeneVanBurger(handeling.voorId), 'document', 'openloket')
  return vindToegestane(handeling)
}

/**
 * The file of one of those, by its number: of no other, as if it did not exist. A line names who acts and who the document is of and about, and its holder is
 * told, once for each file; a mandate that ends at this moment waits for it or comes first.
 */
export async function findPdfVanGever(handeling: Handelende, nummer: string): Promise<Pdf | undefined> {
  if (!handeling.metDocumenten) return undefined
  const document = (await vindToegestane(handeling)).find(({ versie }) => versie.nummer === nummer)
  const kop = document && (await findDocumentKop(nummer))
  if (!kop) return undefined
  await noteerDocumentinzage(kop, { door: lezerVan(handeling.door), doel: 'document-namens' })
  const mag = await inTransactie(async (tx) => {
    if (!(await vergrendelRecht(tx, handeling.door))) return false
    const sleutel = `document-namens:${handeling.door.vertegenwoordigerId}:${nummer}`
    await stuurBericht(tx, { burgerId: handeling.voorId, soort: 'document-namens', sleutel, documentId: kop.id })
    return true
  })
  return mag ? findPdf(handeling.voorId, kop.id, nummer) : undefined
}

async function vindToegestane({ voorId, groepen }: Handelende): Promise<GeldigDocument[]> {
  const documenten = await listGeldigeDocumenten(voorId)
  const koppen = await koppenVan(documenten.flatMap(({ aanvraagId }) => aanvraagId ?? []))
  const gevonden = await Promise.all(documenten.map(async (document) => ({ document, record: await dienstVan(document, koppen) })))
  return gevonden.filter(({ record }) => documentValtOnder(groepen, record)).map(({ document }) => document)
}

/** The dienst to which a document belongs: of the case that brought it, or where it can be asked for. */
async function dienstVan(
  { aanvraagId, documenttype }: GeldigDocument,
  koppen: Awaited<ReturnType<typeof koppenVan>>,
): Promise<DienstRecord | undefined> {
  const kop = aanvraagId ? koppen.get(aanvraagId) : undefined
  return (kop && (await findRecord(kop.dienst))) ?? findDienstVoorDocument(documenttype)
}
