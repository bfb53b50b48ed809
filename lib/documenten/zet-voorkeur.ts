import { getBurger } from '@/lib/burgers/get-burger'
import type { Insz } from '@/lib/gegevens/insz'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import { addJob } from '@/lib/jobs/add-job'
import { inTransactie, type Tx } from '@/lib/platform/database'
import { isoDag, naarDatum, stadsNu, vandaag } from '@/lib/platform/klok'
import { DOCUMENTTYPES, getDocumenttype } from './find-documenttype'
import { openDocument, slotOpDocument } from './geef-uit'
import { geldigheidVan } from './geldigheid'
import { isGeldig, vernieuwdag } from './vernieuwing'

/** Whether a citizen may decide that this kind comes by itself or not. */
export function isKeuze(documenttype: string): boolean {
  return DOCUMENTTYPES.some(({ id, vanzelf }) => id === documenttype && vanzelf !== 'nooit')
}

/**
 * A citizen says whether a kind comes by itself. Off: what is valid stays until its end, unless it is no longer so, and
 * nothing new comes. On: it goes on being renewed, and what is not there is issued now. Saying it twice changes nothing.
 */
export async function zetVoorkeur(burgerId: string, documenttype: string, aan: boolean): Promise<void> {
  if (!isKeuze(documenttype)) throw new Error(`documenttype ${documenttype} never comes by itself`)
  const { insz } = await getBurger(burgerId)
  if (insz) await inTransactie((tx) => schrijfVoorkeur(tx, burgerId, insz, documenttype, aan))
}

async function schrijfVoorkeur(tx: Tx, burgerId: string, insz: Insz, documenttype: string, aan: boolean): Promise<void> {
  await tx.documentvoorkeur.upsert({
    where: { burgerId_documenttype: { burgerId, documenttype } },
    create: { burgerId, documenttype, vanzelf: aan, op: stadsNu() },
    update: { vanzelf: aan, op: stadsNu() },
  })
  if (aan) return zetAan(tx, burgerId, insz, documenttype)
  await tx.document.updateMany({
    where: { burgerId, documenttype, onderwerp: betrokkeneVan({ insz }) },
    data: { vernieuwt: false, vernieuwVanaf: null },
  })
}

async function zetAan(tx: Tx, burgerId: string, insz: Insz, documenttype: string): Promise<void> {
  const documentId = await openDocument(tx, { burgerId, documenttype, onderwerp: { insz } })
  await slotOpDocument(tx, documentId)
  const vanaf = await vernieuwVanaf(tx, documentId, documenttype)
  await tx.document.update({ where: { id: documentId }, data: { vernieuwt: true, vernieuwVanaf: vanaf ? naarDatum(vanaf) : null } })
  if (vanaf && vanaf <= vandaag()) await addJob(tx, 'vernieuw-documenten', { documentIds: [documentId] }, { sleutel: `vernieuw:${documentId}` })
}

/** When the next versie is due: today when none is valid; none while the register sets the end. */
async function vernieuwVanaf(tx: Tx, documentId: string, documenttype: string): Promise<string | undefined> {
  const geldige = await tx.versie.findFirst({ where: { documentId, status: 'geldig' }, select: { status: true, geldigTot: true } })
  const geldigTot = geldige?.geldigTot ? isoDag(geldige.geldigTot) : undefined
  if (!geldige || !isGeldig({ status: geldige.status, geldigTot }, vandaag())) return vandaag()
  const geldigheid = geldigheidVan(getDocumenttype(documenttype))
  return geldigheid && geldigTot ? vernieuwdag(geldigheid, geldigTot) : undefined
}
