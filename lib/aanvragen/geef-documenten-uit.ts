import type { UitTeGeven } from '@/lib/catalogus/define-dienst'
import { geefUit } from '@/lib/documenten/geef-uit'
import type { Tx } from '@/lib/platform/database'
import { noteerGebeurtenis } from './noteer-gebeurtenis'

/** The aanvraag that documents are issued for. */
export type VoorAanvraag = { id: string; burgerId: string; referentie: string; ingediendDag: string }

/** Issues what sending or a decision brings, each once, and writes it in the story of the aanvraag. */
export async function geefDocumentenUit(tx: Tx, aanvraag: VoorAanvraag, documenten: readonly UitTeGeven[]): Promise<void> {
  const { id, burgerId, referentie, ingediendDag } = aanvraag
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
