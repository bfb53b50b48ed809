import { fout, type Recordregels, reden, uitweg } from '@/lib/recordformulier/recordregels'
import { binnenDeStad, meerDanNul, ondernemingsnummer } from '@/lib/recordformulier/vaste-regels'

/** A home without registration: in the city, and nobody registered there on the first of January (conditions 1 and 2). */
export const regels: Recordregels = {
  vooraf: ['niemand-gebruikt-ze'],
  regels: [
    ondernemingsnummer('ondernemingsnummer'),
    binnenDeStad('adresWoning'),
    fout('aanslagjaar', 'jaar', (a) => !/^20\d\d$/.test(a.tekst('aanslagjaar')) || a.getal('aanslagjaar') > Number(a.feiten.vandaag.slice(0, 4)), {
      nl: 'Vul bij ‘{label}’ dit jaar of een vroeger jaar in, bijvoorbeeld 2026',
      en: 'At ‘{label}’, fill in this year or an earlier year, for example 2026',
    }),
    meerDanNul('aantalWoningen'),
    uitweg('meer-kamers', (a) => a.is('gebruik', 'studentenkamer') && a.getal('aantalWoningen') > 1),
    reden('toch-ingeschreven', (a) => a.ja('ingeschrevenOp1Januari'), {
      nl: 'Er stond op 1 januari wel iemand ingeschreven. We kijken na of je aangifte nodig is.',
      en: 'Somebody was registered on 1 January after all. We check whether your declaration is needed.',
    }),
  ],
}
