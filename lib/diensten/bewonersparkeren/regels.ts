import { opmerking, type Recordregels, reden, uitweg } from '@/lib/recordformulier/recordregels'
import { anderePlaat, nietVoorbij } from '@/lib/recordformulier/vaste-regels'

/** Resident parking: who lives in a zone, two permits for a home, no taxis, and proof for a car of somebody else (conditions 1 to 5). */
export const regels: Recordregels = {
  voorwaarden: {
    'buitenlandse-plaat': ({ nummerplaat }) => ((nummerplaat as { land?: string } | undefined)?.land ?? 'BE') !== 'BE',
  },
  vooraf: [
    'autodelen',
    'zonder-plaat',
    {
      code: 'taxi',
      route: 'external',
      nl: 'Is je nummerplaat van een taxi? Voor een taxi kan je geen bewonersvergunning krijgen. Heb je nog een andere auto? Vraag de vergunning dan voor die nummerplaat.',
      en: 'Is your number plate that of a taxi? A taxi cannot get a resident permit. Do you have another car? Then ask for the permit for that number plate.',
    },
  ],
  regels: [
    uitweg('adres-niet-juist', (a) => a.woontBuitenDeStad),
    nietVoorbij('begindatum'),
    anderePlaat('oudeNummerplaat', 'nummerplaat'),
    reden('auto-van-een-ander', (a) => a.is('eigenaar', 'bedrijfswagen', 'leasewagen', 'huurwagen', 'van-iemand-anders'), {
      nl: 'De auto staat niet op jouw naam. We kijken het bewijs na dat jij hem gebruikt.',
      en: 'The car is not in your name. We check the proof that you use it.',
    }),
    reden('tweede-vergunning', (a) => a.is('hoeveelsteVergunning', 'de-tweede'), {
      nl: 'Dit is de tweede vergunning op je adres. Meer dan twee voor een woning kan niet: we kijken na hoeveel er al zijn.',
      en: 'This is the second permit at your address. More than two for a home is not possible: we check how many there are.',
    }),
    opmerking('betaal-ondertussen', (a) => a.dag('begindatum') === a.vandaag, {
      nl: 'Je vergunning geldt niet meteen. Betaal nog voor het parkeren, of leg je parkeerschijf, tot je een bericht krijgt.',
      en: 'Your permit does not start at once. Keep paying for parking, or use your parking disc, until you get a message.',
    }),
  ],
}
