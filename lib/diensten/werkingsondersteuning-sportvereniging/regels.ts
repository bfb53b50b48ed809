import { fout, type Recordregels, reden, uitweg } from '@/lib/recordformulier/recordregels'
import { meerDanNul } from '@/lib/recordformulier/vaste-regels'

/** Support of a sports club that is active in the district of Antwerp; the other districts have rules of their own. */
export const regels: Recordregels = {
  vooraf: ['niet-erkend', 'een-toernooi'],
  regels: [
    uitweg('ander-district', (a) => !a.is('district', 'antwerpen') && a.tekst('district') !== ''),
    meerDanNul('leden'),
    fout('jeugdleden', 'meer-dan-leden', (a) => a.getal('jeugdleden') > a.getal('leden'), {
      nl: 'Vul bij ‘{label}’ niet meer in dan het aantal leden van je club',
      en: 'At ‘{label}’, do not fill in more than the number of members of your club',
    }),
    reden('extra-ondersteuning', (a) => a.ja('extraOndersteuning'), {
      nl: 'Je vraagt ook de extra ondersteuning. We berekenen die apart.',
      en: 'You also ask for the extra support. We calculate that separately.',
    }),
  ],
}
