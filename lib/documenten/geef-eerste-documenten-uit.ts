import { stuurBericht } from '@/lib/berichten/stuur-bericht'
import { getBurger } from '@/lib/burgers/get-burger'
import type { Insz } from '@/lib/gegevens/insz'
import type { Aanleiding } from '@/lib/inzage/noteer-inzage'
import { betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import { inTransactie } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { stadsNu, vandaag } from '@/lib/platform/klok'
import { versleutel } from '@/lib/platform/versleuteling'
import type { EenDocumenttype } from './define-documenttype'
import { DOCUMENTTYPES } from './find-documenttype'
import { geefUit } from './geef-uit'
import { gevolgVan } from './vernieuwing'

/**
 * Issues, without any request, every document that the registers can give a citizen. A register that is down
 * makes the job fail at its end, so that it is tried again; what was issued stays issued.
 */
export async function geefEersteDocumentenUit(burgerId: string): Promise<void> {
  const { insz } = await getBurger(burgerId)
  if (!insz) return
  const stil: string[] = []
  for (const soort of DOCUMENTTYPES.filter(({ vanzelf }) => vanzelf)) {
    const beletsel = await geefEersteUit(burgerId, insz, soort)
    if (beletsel && gevolgVan(beletsel) === 'opnieuw-proberen') stil.push(soort.id)
  }
  if (stil.length > 0) throw new Error(`a register did not answer for ${stil.join(', ')}`)
  await inTransactie((tx) => stuurBericht(tx, { burgerId, soort: 'documenten-klaar', sleutel: `documenten-klaar:${burgerId}` }))
}

async function geefEersteUit(burgerId: string, insz: Insz, soort: EenDocumenttype): Promise<string | undefined> {
  const aanleiding: Aanleiding = { door: { soort: 'systeem' }, doel: 'document-uitgeven' }
  const gegevens = await soort.haalGegevens?.(aanleiding, insz, vandaag())
  if (!gegevens) return undefined
  if (!gegevens.ok) {
    await noteerBeletsel(burgerId, insz, soort, gegevens.fout.code)
    return gegevens.fout.code
  }
  await inTransactie((tx) =>
    geefUit(tx, {
      burgerId,
      documenttype: soort.id,
      onderwerp: { insz },
      gegevens: gegevens.waarde as Record<string, unknown>,
      taal: 'nl',
      reden: 'eerste-aanmelding',
    }),
  )
  return undefined
}

/** A document that could not be issued stands there with why, so that the citizen sees it. */
async function noteerBeletsel(burgerId: string, insz: Insz, soort: EenDocumenttype, beletsel: string): Promise<void> {
  const onderwerp = betrokkeneVan({ insz })
  const documenttype = soort.id
  const id = nieuwId()
  await inTransactie((tx) =>
    tx.document.upsert({
      where: { burgerId_documenttype_onderwerp: { burgerId, documenttype, onderwerp } },
      create: {
        id,
        burgerId,
        documenttype,
        onderwerp,
        inszVersleuteld: versleutel(insz, `document:${id}`),
        vernieuwt: true,
        beletsel,
        beletselOp: stadsNu(),
        gemaaktOp: stadsNu(),
      },
      update: { beletsel, beletselOp: stadsNu() },
    }),
  )
}
