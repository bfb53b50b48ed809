import { bewaarBestand, vingerafdruk, wisBestanden, zetBestandKlaar } from '@/lib/bestanden/bewaar-bestand'
import { type Bestand, leesBestand } from '@/lib/bestanden/lees-bestand'
import { db, inTransactie } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { isoDag } from '@/lib/platform/klok'
import { ontsleutel } from '@/lib/platform/versleuteling'
import type { Druk } from './maak-druk'
import { maakPdf } from './maak-pdf'
import { isBestandBewaard } from './verwijder-oude-bestanden'
import { verzegelDocument } from './zegel/verzegel-document'

/** A file to download, with a name that says nothing about the person. */
export type Pdf = Bestand & { naam: string }

/**
 * The file of a versie of this citizen, or undefined when it is not there, not theirs, or no longer kept. Made at the
 * first look from what was frozen at the issue, sealed, then stored: the same download is the same bytes for ever.
 */
export async function findPdf(burgerId: string, documentId: string, nummer: string): Promise<Pdf | undefined> {
  if (!isId(documentId)) return undefined
  const versie = await db.versie.findFirst({
    where: { nummer, documentId, document: { burgerId } },
    include: { document: { select: { documenttype: true } } },
  })
  if (!versie?.drukVersleuteld) return undefined
  if (!isBestandBewaard(versie.eindeOp ?? undefined, versie.geldigTot ? isoDag(versie.geldigTot) : undefined)) return undefined
  const naam = `${versie.document.documenttype}-${versie.nummer}.pdf`
  if (versie.bestandId) return { ...(await leesBestand(versie.bestandId)), naam }
  const druk = JSON.parse(ontsleutel(versie.drukVersleuteld, `versie:${versie.id}`)) as Druk
  const pdf = await verzegelDocument(maakPdf(druk, versie.sjabloonVersie), druk, versie.nummer)
  return { ...(await leesBestand(await legVast(versie.id, pdf))), naam }
}

/** Two first downloads at once: the file of the first stays, the other one is thrown away. */
async function legVast(versieId: string, bytes: Uint8Array): Promise<string> {
  const klaar = await zetBestandKlaar(bytes, 'application/pdf')
  return inTransactie(async (tx) => {
    const bestandId = await bewaarBestand(tx, klaar)
    const data = { bestandId, bestandSha256: vingerafdruk(bytes) }
    const { count } = await tx.versie.updateMany({ where: { id: versieId, bestandId: null }, data })
    if (count === 1) return bestandId
    await wisBestanden(tx, [bestandId])
    const eerder = await tx.versie.findUniqueOrThrow({ where: { id: versieId }, select: { bestandId: true } })
    if (!eerder.bestandId) throw new Error('a stored file is gone')
    return eerder.bestandId
  })
}
