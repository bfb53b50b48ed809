import { opmerking, type Recordregels } from '@/lib/recordformulier/recordregels'
import { woontInDeStad } from '@/lib/recordformulier/vaste-regels'

/** Extract 596.1: of who is registered in the city, for an activity with conditions in a law (conditions 1 and 3). */
export const regels: Recordregels = {
  vooraf: ['met-kinderen', 'geen-wettelijke-regels', 'niet-zelf', 'niet-in-belgie', 'rechtspersoon'],
  regels: [
    woontInDeStad(),
    opmerking('drankvergunning', (a) => a.is('activiteit', 'horeca-of-verkoop-van-dranken'), {
      nl: 'Vraag je een drankvergunning? Lees ook die pagina: het uittreksel mag hoogstens 3 maanden oud zijn.',
      en: 'Are you applying for a drinks licence? Read that page too: the extract may be 3 months old at most.',
    }),
  ],
}
