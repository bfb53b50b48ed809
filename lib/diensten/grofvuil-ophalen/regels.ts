import { opmerking, type Recordregels, reden } from '@/lib/recordformulier/recordregels'
import { binnenDeStad, meerDanNul } from '@/lib/recordformulier/vaste-regels'

/** Bulky waste: of a household in the city, on the pavement at the hour agreed (conditions 1 to 3). */
export const regels: Recordregels = {
  vooraf: ['van-een-zaak', 'van-iemand-anders'],
  regels: [
    meerDanNul('geschatGewicht'),
    binnenDeStad('ophaaladres'),
    reden('hulp', (a) => a.ja('hulpNodig'), {
      nl: 'Je hebt hulp nodig om alles buiten te zetten. We kijken na of dat kan en laten het je weten.',
      en: 'You need help to put everything outside. We check whether that is possible and let you know.',
    }),
    opmerking('elektrisch', (a) => a.is('voorwerpen', 'elektrisch-toestel'), {
      nl: 'Koop je een nieuw elektrisch toestel? Dan mag je het oude gratis terugbrengen naar die winkel.',
      en: 'Are you buying a new electrical appliance? Then you can return the old one to that shop for free.',
    }),
  ],
}
