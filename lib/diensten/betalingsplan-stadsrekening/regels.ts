import { fout, type Recordregels, reden, uitweg } from '@/lib/recordformulier/recordregels'
import { meerDanNul, nietVoorbij } from '@/lib/recordformulier/vaste-regels'

/** Paying in parts: a bill of the city, for which no bailiff is at work yet (conditions 1 and 4). */
export const regels: Recordregels = {
  vooraf: ['niet-eens', 'veel-schulden'],
  regels: [
    meerDanNul('bedrag'),
    meerDanNul('bedragPerMaand'),
    fout('bedragPerMaand', 'meer-dan-alles', (a) => a.getal('bedragPerMaand') >= a.getal('bedrag') && a.getal('bedrag') > 0, {
      nl: 'Vul bij ‘{label}’ minder in dan het hele bedrag. Kan je alles in één keer betalen? Dan is een plan niet nodig',
      en: 'At ‘{label}’, fill in less than the whole amount. Can you pay everything at once? Then you need no plan',
    }),
    nietVoorbij('begindatum'),
    uitweg('al-een-deurwaarder', (a) => a.ja('deurwaarder')),
    reden('onderneming', (a) => a.is('rekeningOpNaamVan', 'op-naam-van-mijn-onderneming'), {
      nl: 'De rekening staat op naam van je onderneming. We kijken na of je voor haar mag vragen.',
      en: 'The bill is in the name of your company. We check whether you may ask on its behalf.',
    }),
  ],
}
