import { type Recordregels, reden } from '@/lib/recordformulier/recordregels'
import { nietInDeToekomst } from '@/lib/recordformulier/vaste-regels'

/** Carer's grant: who lives with the person shows it by their address, who does not by a doctor (conditions 3 and 4). */
export const regels: Recordregels = {
  vooraf: ['geen-premie'],
  regels: [
    nietInDeToekomst('sinds'),
    reden('samenwonen-niet-bekend', (a) => a.ja('samenwonend') && a.isGetypt('zorgbehoevende'), {
      nl: 'Jullie wonen samen, maar het register kent deze persoon niet op jouw adres. We kijken het na.',
      en: 'You live together, but the register does not know this person at your address. We check it.',
    }),
    reden('zelfde-adres', (a) => a.nee('samenwonend') && a.leeftijden('zorgbehoevende').length > 0 && !a.isGetypt('zorgbehoevende'), {
      nl: 'Je zegt dat jullie niet samenwonen, maar in het register wonen jullie op één adres. We kijken het na.',
      en: 'You say that you do not live together, but in the register you live at one address. We check it.',
    }),
    reden('zorgbudget', (a) => a.ja('zorgbudget'), {
      nl: 'De persoon krijgt een zorgbudget. We kijken na of de premie dan nog kan.',
      en: 'The person gets a care budget. We check whether the grant is still possible.',
    }),
  ],
}
