import { stuurBericht } from '@/lib/berichten/stuur-bericht'
import { getBurger } from '@/lib/burgers/get-burger'
import type { Insz } from '@/lib/gegevens/insz'
import type { Aanleiding } from '@/lib/inzage/noteer-inzage'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import { db, inTransactie } from '@/lib/platform/database'
import { stadsNu, vandaag } from '@/lib/platform/klok'
import type { EenDocumenttype } from './define-documenttype'
import { DOCUMENTTYPES } from './find-documenttype'
import { geefUit, openDocument } from './geef-uit'
import { gevolgVan } from './vernieuwing'
import { vernummerPersoon } from './vernummer-persoon'

/**
 * Issues, without any request, every document that the registers can give a citizen. A register that is down
 * makes the job fail at its end, so that it is tried again; what was issued stays issued and is not asked again.
 */
export async function geefEersteDocumentenUit(burgerId: string): Promise<void> {
  const stil: string[] = []
  for (const soort of DOCUMENTTYPES.filter(({ vanzelf }) => vanzelf)) {
    const beletsel = await geefEersteUit(burgerId, soort)
    if (beletsel && gevolgVan(beletsel) === 'opnieuw-proberen') stil.push(soort.id)
  }
  if (stil.length > 0) throw new Error(`a register did not answer for ${stil.join(', ')}`)
  await inTransactie((tx) => stuurBericht(tx, { burgerId, soort: 'documenten-klaar', sleutel: `documenten-klaar:${burgerId}` }))
}

async function geefEersteUit(burgerId: string, soort: EenDocumenttype, vernummerd = false): Promise<string | undefined> {
  const { insz } = await getBurger(burgerId)
  if (!insz || !soort.haalGegevens || (await isUitgegeven(burgerId, insz, soort))) return undefined
  const onderwerp = { burgerId, documenttype: soort.id, onderwerp: { insz } }
  const documentId = await inTransactie((tx) => openDocument(tx, onderwerp))
  const aanleiding: Aanleiding = { door: { soort: 'systeem' }, doel: 'document-uitgeven' }
  const gegevens = await soort.haalGegevens(aanleiding, insz, vandaag())
  if (!gegevens.ok) {
    const { code, nieuwInsz } = gegevens.fout
    if (nieuwInsz && !vernummerd) {
      await inTransactie((tx) => vernummerPersoon(tx, betrokkeneVan({ insz }), nieuwInsz))
      return geefEersteUit(burgerId, soort, true)
    }
    await noteerBeletsel(documentId, code)
    return code
  }
  await inTransactie((tx) =>
    geefUit(tx, { ...onderwerp, gegevens: gegevens.waarde as Record<string, unknown>, taal: 'nl', reden: 'eerste-aanmelding' }),
  )
  return undefined
}

async function isUitgegeven(burgerId: string, insz: Insz, { id: documenttype }: EenDocumenttype): Promise<boolean> {
  return (await db.versie.count({ where: { document: { burgerId, documenttype, onderwerp: betrokkeneVan({ insz }) } } })) > 0
}

/** A document that could not be issued stands there with why, so that the citizen sees it. */
async function noteerBeletsel(documentId: string, beletsel: string): Promise<void> {
  await db.document.updateMany({ where: { id: documentId, versies: { none: {} } }, data: { beletsel, beletselOp: stadsNu() } })
}
