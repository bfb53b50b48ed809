import { plusWerkdagen } from '@/lib/gegevens/werkdagen'
import { opmerking, type Recordregels, reden, uitweg } from '@/lib/recordformulier/recordregels'
import { binnenDeStad, isMeerderjarig, nietInDeToekomst } from '@/lib/recordformulier/vaste-regels'

/** Days that a declaration may take before it is called late (royal decree of 16 July 1992, art. 7). */
const WERKDAGEN_OM_AAN_TE_GEVEN = 8

/** A move on a paper residence document that is still valid, to an address in the city where one already lives (conditions 1 to 4). */
export const regels: Recordregels = {
  vooraf: ['nooit-in-belgie', 'elektronische-kaart', 'kind-met-een-ouder'],
  regels: [
    isMeerderjarig(),
    uitweg('document-vervallen', (a) => a.dag('documentGeldigTot') < a.vandaag),
    nietInDeToekomst('verhuisdatum'),
    binnenDeStad('nieuwAdres'),
    reden('ander-document', (a) => a.is('soortDocument', 'een-ander-document'), {
      nl: 'Je koos een ander document. We kijken na of dit formulier daarvoor kan.',
      en: 'You chose another document. We check whether this form can be used for it.',
    }),
    opmerking(
      'te-laat',
      (a) => a.isoDag('verhuisdatum') !== '' && plusWerkdagen(a.isoDag('verhuisdatum'), WERKDAGEN_OM_AAN_TE_GEVEN) < a.feiten.vandaag,
      {
        nl: 'Je geeft dit later door dan 8 werkdagen na je verhuizing. Dat is geen probleem: we behandelen je aangifte gewoon.',
        en: 'You report this later than 8 working days after your move. That is no problem: we handle your declaration as usual.',
      },
    ),
    opmerking('naam-niet-op-bel', (a) => a.nee('naamOpBel'), {
      nl: 'Zet je naam meteen op de bel en op de brievenbus. Anders kan de wijkagent niet zien dat je er woont.',
      en: 'Put your name on the bell and the letterbox at once. Otherwise the neighbourhood officer cannot see that you live there.',
    }),
  ],
}
