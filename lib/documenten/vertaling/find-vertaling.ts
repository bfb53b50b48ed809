import { bewaarBestand, vingerafdruk, wisBestanden, zetBestandKlaar } from '@/lib/bestanden/bewaar-bestand'
import { leesBestand } from '@/lib/bestanden/lees-bestand'
import { db, inTransactie } from '@/lib/platform/database'
import { isId, nieuwId } from '@/lib/platform/ids'
import { isoDag, stadsNu, vandaag } from '@/lib/platform/klok'
import { ontsleutel } from '@/lib/platform/versleuteling'
import type { Prisma } from '@/prisma/client/client'
import { leesControlecode } from '../controle/controlecode'
import type { Documenttaal } from '../define-documenttype'
import { getDocumenttype } from '../find-documenttype'
import type { Pdf } from '../get-pdf'
import type { Druk } from '../maak-druk'
import { maakPdf } from '../maak-pdf'
import { isGeldig } from '../vernieuwing'
import { isBestandBewaard } from '../verwijder-oude-bestanden'
import { verzegelDocument } from '../zegel/verzegel-document'
import { maakVertaling, vertalingenVan } from './maak-vertaling'

const MET = { document: { select: { documenttype: true } }, vertalingen: true } satisfies Prisma.VersieInclude
type Stuk = Prisma.VersieGetPayload<{ include: typeof MET }>

/**
 * A versie of this citizen in another language: a file of its own beside the Dutch one, which stays as it is. Made when it is
 * first asked for, as long as the versie is valid; from then on the same bytes, kept as long as those of the versie.
 * Undefined when it is not theirs, cannot be had in that language, or is no longer kept.
 */
export async function findVertaling(burgerId: string, documentId: string, nummer: string, taal: string): Promise<Pdf | undefined> {
  const stuk = await findStuk(burgerId, documentId, nummer)
  if (!stuk) return undefined
  const naam = `${stuk.document.documenttype}-${nummer}-${taal}.pdf`
  const bestandId = stuk.vertalingen.find((vertaling) => vertaling.taal === taal)?.bestandId
  if (bestandId) return { ...(await leesBestand(bestandId)), naam }
  const gevraagd = talenVan(stuk).find((kandidaat) => kandidaat === taal)
  if (!gevraagd) return undefined
  return { ...(await leesBestand(await legVast(stuk.id, gevraagd, await maak(stuk, gevraagd)))), naam }
}

/** The languages in which a versie of this citizen can be had besides Dutch; none when it is not there or not theirs. */
export async function listVertalingen(burgerId: string, documentId: string, nummer: string): Promise<readonly Documenttaal[]> {
  const stuk = await findStuk(burgerId, documentId, nummer)
  if (!stuk) return []
  const gemaakt = stuk.vertalingen.map(({ taal }) => taal as Documenttaal)
  return [...new Set([...talenVan(stuk), ...gemaakt])]
}

async function findStuk(burgerId: string, documentId: string, nummer: string): Promise<Stuk | undefined> {
  if (!isId(documentId)) return undefined
  const stuk = await db.versie.findFirst({ where: { nummer, documentId, document: { burgerId } }, include: MET })
  return stuk?.drukVersleuteld && isBestandBewaard(stuk.eindeOp ?? undefined, laatsteDag(stuk)) ? stuk : undefined
}

/** In which languages it can be made now. */
function talenVan(stuk: Stuk): readonly Documenttaal[] {
  const geldig = isGeldig({ status: stuk.status, geldigTot: laatsteDag(stuk) }, vandaag())
  return geldig ? vertalingenVan(getDocumenttype(stuk.document.documenttype), { taal: stuk.taal, heeftCode: stuk.controleHash !== null }) : []
}

function laatsteDag({ geldigTot }: Pick<Stuk, 'geldigTot'>): string | undefined {
  return geldigTot ? isoDag(geldigTot) : undefined
}

async function maak(stuk: Stuk, taal: Documenttaal): Promise<Buffer> {
  const { id, nummer, ongewijzigd, vervangtId, gegevensVersleuteld, drukVersleuteld } = stuk
  const controlecode = leesControlecode(stuk)
  if (!gegevensVersleuteld || !drukVersleuteld || !controlecode) throw new Error('a valid versie has its data and its code')
  const vorige = vervangtId
    ? await db.versie.findUniqueOrThrow({ where: { id: vervangtId }, select: { nummer: true, uitgegevenOp: true } })
    : undefined
  const druk = maakVertaling(
    getDocumenttype(stuk.document.documenttype),
    JSON.parse(ontsleutel(gegevensVersleuteld, `versie:${id}`)),
    JSON.parse(ontsleutel(drukVersleuteld, `versie:${id}`)) as Druk,
    {
      taal,
      nummer,
      vervangt: vorige && { nummer: vorige.nummer, uitgegevenOp: isoDag(vorige.uitgegevenOp), ongewijzigd: ongewijzigd ?? undefined },
      uitgegevenOp: isoDag(stuk.uitgegevenOp),
      geldigTot: laatsteDag(stuk),
      controlecode,
    },
  )
  return verzegelDocument(maakPdf(druk, stuk.sjabloonVersie), druk, nummer)
}

/** Two first looks at once: the file of the first stays, the other one is thrown away. */
async function legVast(versieId: string, taal: Documenttaal, bytes: Buffer): Promise<string> {
  const klaar = await zetBestandKlaar(bytes, 'application/pdf')
  return inTransactie(async (tx) => {
    const bestandId = await bewaarBestand(tx, klaar)
    const data = { id: nieuwId(), versieId, taal, bestandId, bestandSha256: vingerafdruk(bytes), gemaaktOp: stadsNu() }
    const { count } = await tx.vertaling.createMany({ data, skipDuplicates: true })
    if (count === 1) return bestandId
    await wisBestanden(tx, [bestandId])
    const eerder = await tx.vertaling.findUniqueOrThrow({ where: { versieId_taal: { versieId, taal } }, select: { bestandId: true } })
    if (!eerder.bestandId) throw new Error('a stored file is gone')
    return eerder.bestandId
  })
}
