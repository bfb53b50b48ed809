import type { UitTeGeven } from '@/lib/catalogus/define-dienst'
import { geefUit } from '@/lib/documenten/geef-uit'
import type { Tx } from '@/lib/platform/database'
import type { Eigenaar } from './eigenaar'
import { noteerGebeurtenis } from './noteer-gebeurtenis'

/** The aanvraag that documents are issued for. */
export type VoorAanvraag = { id: string; eigenaar: Eigenaar; referentie: string; ingediendDag: string }

/** Issues what sending or a decision brings, each once, and writes it in the story of the aanvraag. */
export async function geefDocumentenUit(tx: Tx, aanvraag: VoorAanvraag, documenten: readonly UitTeGeven[]): Promise<void> {
  const { id, eigenaar, referentie, ingediendDag } = aanvraag
  if (documenten.length === 0) return
  const { burgerId } = eigenaar
  if (burgerId === undefined) throw new Error('a document is issued to who signed in')
  for (const { documenttype, insz, gegevens, taal, eenmalig } of documenten) {
    await geefUit(tx, {
      burgerId,
      documenttype,
      onderwerp: insz ? { insz } : { referentie },
      gegevens: { ...gegevens, referentie, ingediendOp: ingediendDag },
      taal,
      eenmalig,
      reden: 'aanvraag',
      aanvraagId: id,
    })
    await noteerGebeurtenis(tx, id, 'document.uitgegeven', { soort: 'systeem' }, { documenttype })
  }
}
