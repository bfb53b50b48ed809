import { type Recordregels, reden } from '@/lib/recordformulier/recordregels'
import { binnenDeStad, meerDanNul } from '@/lib/recordformulier/vaste-regels'

/** Renovation of a shop: the business is open at that address, and the works are done and paid (conditions 1 to 5). */
export const regels: Recordregels = {
  vooraf: ['nog-te-verbouwen', 'vergunning-nodig', 'pand-staat-leeg'],
  regels: [
    binnenDeStad('vestiging'),
    meerDanNul('bedrag'),
    reden('gevel', (a) => a.is('deel', 'voorgevel-van-het-gebouw', 'voorgevel-van-de-winkel'), {
      nl: 'Je vernieuwde een gevel. We kijken na of de gevel een vergunning heeft, of voor de wet als vergund telt.',
      en: 'You renovated a façade. We check whether the façade has a permit, or counts as permitted by law.',
    }),
    reden('eigenaar-zonder-zaak', (a) => a.is('rol', 'eigenaar'), {
      nl: 'Je bent eigenaar en baat de zaak niet zelf uit. We kijken na of de zaak open is en op dit adres in de KBO staat.',
      en: 'You are the owner and do not run the business yourself. We check whether the business is open and registered at this address.',
    }),
  ],
}
