import { stuurBericht } from '@/lib/berichten/stuur-bericht'
import { getBurger } from '@/lib/burgers/get-burger'
import type { Insz } from '@/lib/gegevens/insz'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import { maakRegisterlezers, type Registerlezer } from '@/lib/inzage/registerlezer'
import { db, inTransactie } from '@/lib/platform/database'
import { naarDatum, stadsNu, vandaag } from '@/lib/platform/klok'
import { type Beletsel, type EenDocumenttype, GEEN_RECHT } from './define-documenttype'
import { geefUit, openDocument } from './geef-uit'
import { haalGegevens } from './haal-gegevens'
import { listVanzelf } from './list-vanzelf'
import { gevolgVan } from './vernieuwing'
import { vernummerPersoon } from './vernummer-persoon'

/**
 * Issues, without any request, every document that the registers can give a citizen and that comes by itself. A register
 * that is down makes the job fail at its end, so that it is tried again; what was issued stays issued and is not asked
 * again.
 */
export async function geefEersteDocumentenUit(burgerId: string): Promise<void> {
  const { insz } = await getBurger(burgerId)
  if (insz) await geefAllesUit(burgerId, insz)
  await inTransactie((tx) => stuurBericht(tx, { burgerId, soort: 'documenten-klaar', sleutel: `documenten-klaar:${burgerId}` }))
}

async function geefAllesUit(burgerId: string, insz: Insz, vernummerd = false): Promise<void> {
  const register = maakRegisterlezers({ door: { soort: 'systeem' }, doel: 'document-uitgeven' })(insz)
  const stil: string[] = []
  for (const soort of await listVanzelf(burgerId)) {
    const beletsel = await geefEersteUit(burgerId, insz, soort, register, vernummerd)
    if (beletsel?.nieuwInsz) return geefAllesUit(burgerId, beletsel.nieuwInsz, true)
    if (beletsel && gevolgVan(beletsel.code) === 'opnieuw-proberen') stil.push(soort.id)
  }
  if (stil.length > 0) throw new Error(`a register did not answer for ${stil.join(', ')}`)
}

/** Undefined once it is issued; else why not. Of another number than this the rest is to be asked. */
async function geefEersteUit(
  burgerId: string,
  insz: Insz,
  soort: EenDocumenttype,
  register: Registerlezer,
  vernummerd: boolean,
): Promise<Beletsel | undefined> {
  if (await isKlaar(burgerId, insz, soort)) return undefined
  const onderwerp = { burgerId, documenttype: soort.id, onderwerp: { insz } }
  const documentId = await inTransactie((tx) => openDocument(tx, onderwerp))
  const gegevens = await haalGegevens(soort, register, vandaag())
  if (!gegevens.ok) {
    const { nieuwInsz, ...beletsel } = gegevens.fout
    if (nieuwInsz && !vernummerd) {
      await inTransactie((tx) => vernummerPersoon(tx, betrokkeneVan({ insz }), nieuwInsz))
      return gegevens.fout
    }
    await noteerBeletsel(documentId, beletsel)
    return beletsel
  }
  await inTransactie((tx) => geefUit(tx, { ...onderwerp, gegevens: gegevens.waarde, taal: 'nl', reden: 'eerste-aanmelding' }))
  return undefined
}

/** Whether it was issued, or is known not to be for this person: from then on the registers' changes say so, and its day. */
async function isKlaar(burgerId: string, insz: Insz, { id: documenttype }: EenDocumenttype): Promise<boolean> {
  const document = { burgerId, documenttype, onderwerp: betrokkeneVan({ insz }) }
  return (await db.document.count({ where: { ...document, OR: [{ beletsel: GEEN_RECHT }, { versies: { some: {} } }] } })) > 0
}

/** A document that could not be issued stands there with why, so that the citizen sees it; what they will be entitled to waits for its day. */
async function noteerBeletsel(documentId: string, { code, vanaf }: Beletsel): Promise<void> {
  await db.document.updateMany({
    where: { id: documentId, versies: { none: {} } },
    data: { beletsel: code, beletselOp: stadsNu(), ...(vanaf ? { vernieuwVanaf: naarDatum(vanaf) } : {}) },
  })
}
