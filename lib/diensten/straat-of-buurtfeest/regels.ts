import { opmerking, type Recordregels } from '@/lib/recordformulier/recordregels'
import { binnenDeStad, meerDanNul, nietVoorbij } from '@/lib/recordformulier/vaste-regels'

/** A party of a street: for everybody who lives there, without a profit (conditions 2 and 3). */
export const regels: Recordregels = {
  vooraf: ['veel-volk', 'spelende-kinderen'],
  regels: [
    binnenDeStad('plaats'),
    nietVoorbij('datum'),
    meerDanNul('aantalGasten'),
    opmerking('bewaar-kastickets', (a) => a.is('ondersteuning', 'een-toelage'), {
      nl: 'Bewaar alle kastickets. Je toont je kosten na het feest. Vermeld de steun van het district op je affiche of uitnodiging.',
      en: 'Keep all receipts. You show your costs after the party. Mention the support of the district on your poster or invitation.',
    }),
  ],
}
