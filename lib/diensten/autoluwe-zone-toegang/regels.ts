import { fout, opmerking, type Recordregels, reden, uitweg } from '@/lib/recordformulier/recordregels'
import { nietInDeToekomst, nietVoor, nietVoorbij, ondernemingsnummer } from '@/lib/recordformulier/vaste-regels'

/** Reasons for which a permit of a year is given (conditions 3 and 4). */
const VOOR_EEN_JAAR = ['medisch-beroep-of-thuiszorg', 'rolstoeltaxi', 'bewoner-met-parkeerkaart-voor']

/** Access to a car-restricted zone: a permit for some days or for a year, each with its own reasons; asked before driving in. */
export const regels: Recordregels = {
  regels: [
    fout('reden', 'geen-jaarvergunning', (a) => a.is('soort', 'jaarvergunning') && !a.is('reden', ...VOOR_EEN_JAAR, 'andere-reden'), {
      nl: 'Een jaarvergunning is er voor zorg, rolstoeltaxi’s en bewoners met een parkeerkaart. Kies een van die redenen, of kies bij ‘Welke vergunning wil je?’ een tijdelijke vergunning',
      en: 'A yearly permit is for care, wheelchair taxis and residents with a parking card. Choose one of those reasons, or choose a temporary permit at ‘Which permit do you want?’',
    }),
    uitweg('andere-reden', (a) => a.is('reden', 'andere-reden')),
    nietVoorbij('begindatum', (a) => a.is('soort', 'vergunning-achteraf')),
    nietInDeToekomst('begindatum', (a) => a.is('soort', 'vergunning-achteraf')),
    nietVoor('einddatum', 'begindatum'),
    ondernemingsnummer('ondernemingsnummer'),
    reden('winkel', (a) => a.is('reden', 'winkel-bevoorraden'), {
      nl: 'Je wil een winkel bevoorraden. We kijken na of daarvoor een vergunning kan.',
      en: 'You want to supply a shop. We check whether a permit is possible for that.',
    }),
    reden('achteraf', (a) => a.is('soort', 'vergunning-achteraf'), {
      nl: 'Je reed al binnen zonder vergunning. We kijken na of er overmacht was.',
      en: 'You already drove in without a permit. We check whether you had no other choice.',
    }),
    opmerking('plaatsen-vrijhouden', (a) => a.is('reden', 'verhuizen'), {
      nl: 'Wil je ook parkeerplaatsen vrijhouden voor je verhuis? Vraag dan apart een parkeerverbod aan.',
      en: 'Do you also want to keep parking spaces free for your move? Then ask separately for a no-parking zone.',
    }),
    opmerking('wacht-op-beslissing', (a) => a.dag('begindatum') === a.vandaag && !a.is('soort', 'vergunning-achteraf'), {
      nl: 'Rij de zone pas binnen als je onze beslissing hebt. Een vergunning vraag je enkele werkdagen op voorhand.',
      en: 'Only drive into the zone once you have our decision. You ask for a permit a few working days in advance.',
    }),
  ],
}
