import { fout, type Recordregels, reden } from '@/lib/recordformulier/recordregels'

/** Car sharing: what one gets depends on how large the group is and on whether it belongs to a recognised organisation. */
export const regels: Recordregels = {
  vooraf: ['open-groep', 'eigen-gezin'],
  regels: [
    fout('leden', 'te-veel', (a) => a.is('soortGroep', 'met-een-groep-van-2-of-3-mensen') && a.aantal('leden') > 2, {
      nl: 'Je koos een groep van 2 of 3 mensen. Vul hoogstens 2 andere leden in, of kies bij ‘Met wie deel je de auto?’ een grotere groep',
      en: 'You chose a group of 2 or 3 people. Fill in no more than 2 other members, or choose a larger group at ‘Who do you share the car with?’',
    }),
    fout('leden', 'te-weinig', (a) => a.aantal('leden') < 3 && a.is('soortGroep', 'met-4-of-meer-mensen-zonder', 'met-4-of-meer-mensen-met-een'), {
      nl: 'Je koos een groep van 4 of meer mensen. Vul minstens 3 andere leden in',
      en: 'You chose a group of 4 or more people. Fill in at least 3 other members',
    }),
    reden('bedrijfsauto', (a) => a.is('eigenaar', 'bedrijfsauto-of-leasing'), {
      nl: 'Het is een bedrijfsauto of een leasewagen. We kijken na of je hem mag delen.',
      en: 'It is a company car or a lease car. We check whether you may share it.',
    }),
    reden('organisatie', (a) => a.is('soortGroep', 'met-4-of-meer-mensen-met-een'), {
      nl: 'Je groep hoort bij een organisatie. We kijken na of die erkend is.',
      en: 'Your group belongs to an organisation. We check whether it is recognised.',
    }),
  ],
}
