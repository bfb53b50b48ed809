import { type BerichtSoort, stuurBericht } from '@/lib/berichten/stuur-bericht'
import type { Aanleiding } from '@/lib/inzage/noteer-inzage'
import { maakRegisterlezers } from '@/lib/inzage/registerlezer'
import { db, inTransactie, type Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { stadsNu, vandaag } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { ontsleutel, versleutel } from '@/lib/platform/versleuteling'
import { type Goedkeuring, sluitVoorbereiding, vergrendelVoorbereiding } from '@/lib/vierogen/voorbereiding'
import type { Document, Intrekkingsoort, Versie } from '@/prisma/client/client'
import { VERBETERD } from '../controle/antwoord'
import { getDocumenttype } from '../find-documenttype'
import { beeindig, geefUit, slotOpDocument } from '../geef-uit'
import { haalGegevens } from '../haal-gegevens'
import { isOngewijzigd } from '../maak-versie'
import type { Intrekreden } from './redenen'

/**
 * Which versie a member of staff withdraws, and why: `toelichting` is read by its holder. `medewerkerId` prepared it, and
 * another approves: what waited for that is closed in the same transaction.
 */
export type Intrekking = { nummer: string; reden: Intrekreden; toelichting: string; medewerkerId: string; goedkeuring: Goedkeuring }

/** Why nothing was done: it was not valid any more, cannot be made anew, the register says the same, refuses or is silent. */
export type Intrekfout = { code: 'gewijzigd' | 'niet-te-verbeteren' | 'ongewijzigd' | 'bron' }

type Stuk = Versie & { document: Document }

/**
 * Ends a valid versie for good, tells its holder, and stops its renewal, as one change: who checks it reads so from
 * that moment.
 */
export function trekDocumentIn(intrekking: Intrekking): Promise<Result<null, Intrekfout>> {
  return inTransactie(async (tx) => {
    if (!(await vergrendelVoorbereiding(tx, intrekking.goedkeuring.voorbereidingId))) return mislukt({ code: 'gewijzigd' })
    const stuk = await vergrendel(tx, intrekking.nummer)
    if (!(await beeindig(tx, stuk.id, 'ingetrokken', 'ingetrokken'))) return mislukt({ code: 'gewijzigd' })
    await tx.document.update({ where: { id: stuk.documentId }, data: { vernieuwVanaf: null } })
    await schrijf(tx, stuk, intrekking, 'ingetrokken')
    return ok(null)
  })
}

/**
 * Withdraws a versie and issues a right one in its place, from what the register says today, as one change. The
 * register is asked before; when it says what the versie says, is silent or refuses, nothing is done.
 */
export async function verbeterDocument(intrekking: Intrekking): Promise<Result<null, Intrekfout>> {
  const stuk = await db.versie.findUniqueOrThrow({ where: { nummer: intrekking.nummer }, include: { document: true } })
  if (stuk.status !== 'geldig') return mislukt({ code: 'gewijzigd' })
  const { document } = stuk
  const soort = getDocumenttype(document.documenttype)
  if (!soort.haalGegevens || !document.inszVersleuteld) return mislukt({ code: 'niet-te-verbeteren' })
  const insz = ontsleutel(document.inszVersleuteld, `document:${document.id}`)
  const aanleiding: Aanleiding = { door: { soort: 'medewerker', medewerkerId: intrekking.medewerkerId }, doel: 'document-fout' }
  const gegevens = await haalGegevens(soort, maakRegisterlezers(aanleiding)(insz), vandaag())
  if (!gegevens.ok) return mislukt({ code: 'bron' })
  if (isOngewijzigd(stuk, gegevens.waarde)) return mislukt({ code: 'ongewijzigd' })
  return inTransactie(async (tx) => {
    if (!(await vergrendelVoorbereiding(tx, intrekking.goedkeuring.voorbereidingId))) return mislukt({ code: 'gewijzigd' })
    await slotOpDocument(tx, document.id)
    if (!(await beeindig(tx, stuk.id, 'ingetrokken', VERBETERD))) return mislukt({ code: 'gewijzigd' })
    await schrijf(tx, stuk, intrekking, 'verbeterd')
    await geefUit(tx, {
      burgerId: document.burgerId,
      documenttype: document.documenttype,
      onderwerp: { insz },
      gegevens: gegevens.waarde,
      taal: stuk.taal,
      reden: 'verbetering',
      eenmalig: !document.vernieuwt,
      vervangt: null,
    })
    return ok(null)
  })
}

async function vergrendel(tx: Tx, nummer: string): Promise<Stuk> {
  const { documentId } = await tx.versie.findUniqueOrThrow({ where: { nummer }, select: { documentId: true } })
  await slotOpDocument(tx, documentId)
  return tx.versie.findUniqueOrThrow({ where: { nummer }, include: { document: true } })
}

async function schrijf(tx: Tx, stuk: Stuk, { reden, toelichting, medewerkerId, goedkeuring }: Intrekking, soort: Intrekkingsoort): Promise<void> {
  const id = nieuwId()
  const toelichtingVersleuteld = versleutel(toelichting, `intrekking:${id}`)
  const wie = { medewerkerId, goedgekeurdDoor: goedkeuring.medewerkerId }
  await tx.intrekking.create({ data: { id, versieId: stuk.id, soort, reden, toelichtingVersleuteld, ...wie, op: stadsNu() } })
  await sluitVoorbereiding(tx, goedkeuring.voorbereidingId, { status: 'goedgekeurd', medewerkerId: goedkeuring.medewerkerId })
  const bericht: BerichtSoort = soort === 'verbeterd' ? 'document-verbeterd' : 'document-ingetrokken'
  const { burgerId, id: documentId } = stuk.document
  await stuurBericht(tx, { burgerId, soort: bericht, documentId, sleutel: `${bericht}:${stuk.id}` })
}
