import { nieuwDocumentnummer, nieuwId } from '@/lib/platform/ids'
import { dagVan, isoDag, naarDatum, stadsNu, vandaag } from '@/lib/platform/klok'
import { ontsleutel, versleutel } from '@/lib/platform/versleuteling'
import type { Prisma, Versie } from '@/prisma/client/client'
import { nieuweControle } from './controle/controlecode'
import type { Documenttaal } from './define-documenttype'
import { getDocumenttype } from './find-documenttype'
import type { Uitgifte } from './geef-uit'
import { geldigheidVan } from './geldigheid'
import { maakDruk } from './maak-druk'
import { gatVanaf, termijnen } from './vernieuwing'

/** The last versie of a document, as far as the next one depends on it. */
export type Voorganger = Pick<
  Versie,
  'id' | 'nummer' | 'volgnummer' | 'status' | 'uitgegevenOp' | 'geldigTot' | 'eindeOp' | 'gegevensVersleuteld' | 'taal'
>

/** A versie that was made and is not written yet: of which document, in place of which one that is valid, and when the next is due. */
export type NieuweVersie = {
  rij: Prisma.VersieCreateManyInput
  document: { id: string; burgerId: string; documenttype: string }
  vervangt?: string
  /** Whether its document may renew by itself, unless its holder says no. */
  kanVernieuwen: boolean
  vernieuwVanaf?: string
}

/**
 * Freezes what a versie prints, its template, number and code: everything that is work, so that the transaction that writes it stays
 * short. It is for this predecessor and no other.
 */
export function maakVersie(uitgifte: Uitgifte, documentId: string, laatste: Voorganger | undefined): NieuweVersie {
  const soort = getDocumenttype(uitgifte.documenttype)
  const id = nieuwId()
  const nummer = nieuwDocumentnummer()
  const controle = nieuweControle(id)
  const dag = vandaag()
  const gegevens = soort.gegevens.parse(uitgifte.gegevens)
  const { geldigTot, vernieuwVanaf } = termijnen(geldigheidVan(soort), dag, gegevens)
  const gat = laatste && gatVanaf({ geldigTot: laatsteDag(laatste) }, dag)
  const ongewijzigd = laatste && isOngewijzigd(laatste, gegevens)
  const taal = uitgifte.taal as Documenttaal
  const vervangt = laatste && { nummer: laatste.nummer, uitgegevenOp: isoDag(laatste.uitgegevenOp), ongewijzigd }
  const druk = maakDruk(soort, gegevens, { taal, nummer, vervangt, uitgegevenOp: dag, geldigTot, controlecode: controle.code })
  return {
    document: { id: documentId, burgerId: uitgifte.burgerId, documenttype: uitgifte.documenttype },
    vervangt: laatste?.status === 'geldig' ? laatste.id : undefined,
    kanVernieuwen: kanVernieuwen(uitgifte),
    vernieuwVanaf,
    rij: {
      id,
      documentId,
      nummer,
      volgnummer: (laatste?.volgnummer ?? 0) + 1,
      status: 'geldig',
      uitgegevenOp: naarDatum(dag),
      geldigTot: geldigTot ? naarDatum(geldigTot) : null,
      reden: uitgifte.reden,
      aanleiding: uitgifte.aanleiding?.soort ?? null,
      aanleidingOp: uitgifte.aanleiding ? naarDatum(uitgifte.aanleiding.op) : null,
      ongewijzigd: ongewijzigd ?? null,
      vervangtId: laatste?.id ?? null,
      gatVanaf: gat ? naarDatum(gat) : null,
      taal,
      sjabloonVersie: soort.sjabloonVersie,
      gegevensVersleuteld: versleutel(JSON.stringify(gegevens), `versie:${id}`),
      drukVersleuteld: versleutel(JSON.stringify(druk), `versie:${id}`),
      ...controle.kolommen,
      aanvraagId: uitgifte.aanvraagId ?? null,
      gemaaktOp: stadsNu(),
    },
  }
}

/** Whether a document of this kind and for this purpose is one that renews by itself. */
export function kanVernieuwen({ documenttype, eenmalig, onderwerp }: Pick<Uitgifte, 'documenttype' | 'eenmalig' | 'onderwerp'>): boolean {
  const { geldigheid, haalGegevens } = getDocumenttype(documenttype)
  return !eenmalig && 'insz' in onderwerp && geldigheid !== undefined && haalGegevens !== undefined
}

/** Whether a versie says the same as what is issued now; undefined when what it says is no longer kept. */
export function isOngewijzigd({ id, gegevensVersleuteld }: Pick<Versie, 'id' | 'gegevensVersleuteld'>, gegevens: unknown): boolean | undefined {
  return gegevensVersleuteld ? ontsleutel(gegevensVersleuteld, `versie:${id}`) === JSON.stringify(gegevens) : undefined
}

/** The last day on which a versie could be relied on: its own, or the day on which it was ended before that. */
function laatsteDag({ geldigTot, eindeOp, status }: Voorganger): string | undefined {
  const eigen = geldigTot ? isoDag(geldigTot) : undefined
  if (status === 'geldig' || !eindeOp) return eigen
  const beeindigd = dagVan(eindeOp)
  return eigen && eigen < beeindigd ? eigen : beeindigd
}
