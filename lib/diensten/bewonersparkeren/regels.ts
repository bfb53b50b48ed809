import type { Antwoorden } from '@/lib/recordformulier/lees-antwoorden'
import { opmerking, type Recordregels, reden, uitweg } from '@/lib/recordformulier/recordregels'
import { anderePlaat, nietVoorbij } from '@/lib/recordformulier/vaste-regels'

/** How many permits run in the household by the parking register; none where that does not say. */
function lopende({ feiten: { parkeervergunningen = [] } }: Antwoorden): number {
  return parkeervergunningen.length
}

/** Whether the plate is that of one's own running permit. */
function heeftAl({ tekst, feiten: { parkeervergunningen = [] } }: Antwoorden): boolean {
  return parkeervergunningen.some(({ nummerplaat }) => nummerplaat !== undefined && nummerplaat === tekst('nummerplaat'))
}

/** So many for a home (condition 2). */
const HOOGSTENS = 2

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
    reden('tweede-vergunning', (a) => a.is('hoeveelsteVergunning', 'de-tweede') && lopende(a) < HOOGSTENS, {
      nl: 'Dit is de tweede vergunning op je adres. Meer dan twee voor een woning kan niet: we kijken na hoeveel er al zijn.',
      en: 'This is the second permit at your address. More than two for a home is not possible: we check how many there are.',
    }),
    reden('eerste-volgens-aanvrager', (a) => a.is('hoeveelsteVergunning', 'de-eerste') && lopende(a) === 1 && !heeftAl(a), {
      nl: 'Je koos ‘de eerste’. Volgens het parkeerregister heeft je gezin al een vergunning. We kijken dat na.',
      en: 'You chose ‘the first’. According to the parking register, your household already has a permit. We check that.',
    }),
    opmerking('al-twee', (a) => !a.is('hoeveelsteVergunning', 'ik-vervang-een-oude-nummerplaat') && lopende(a) >= HOOGSTENS, {
      nl: 'Volgens het parkeerregister heeft je gezin al twee vergunningen. Meer dan twee voor een woning kan niet. Klopt dat niet? Stuur je aanvraag gerust: we kijken het na.',
      en: 'According to the parking register, your household already has two permits. More than two for a home is not possible. Is that not right? Do send your application: we check it.',
    }),
    opmerking('plaat-heeft-al', heeftAl, {
      nl: 'Volgens het parkeerregister heb je al een vergunning voor deze nummerplaat. Klopt dat niet? Stuur je aanvraag gerust: we kijken het na.',
      en: 'According to the parking register, you already have a permit for this number plate. Is that not right? Do send your application: we check it.',
    }),
    opmerking('betaal-ondertussen', (a) => a.dag('begindatum') === a.vandaag, {
      nl: 'Je vergunning geldt niet meteen. Betaal nog voor het parkeren, of leg je parkeerschijf, tot je een bericht krijgt.',
      en: 'Your permit does not start at once. Keep paying for parking, or use your parking disc, until you get a message.',
    }),
  ],
}
