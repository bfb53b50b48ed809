import { opmerking, type Recordregels, reden } from '@/lib/recordformulier/recordregels'

/** Access to documents: everybody may ask; personal information about somebody else asks for an interest (condition 3). */
export const regels: Recordregels = {
  vooraf: ['eigen-gegevens', 'akte-of-attest', 'andere-overheid'],
  regels: [
    reden('over-een-ander', (a) => a.ja('overAnderePersoon'), {
      nl: 'Het gaat over een andere persoon. We wegen af of jij dat mag zien.',
      en: 'It is about another person. We weigh whether you may see it.',
    }),
    opmerking('op-papier', (a) => a.is('vorm', 'op-papier'), {
      nl: 'Inkijken en uitleg zijn gratis. Voor kopieën op papier kan je iets betalen.',
      en: 'Viewing and explanation are free. You may have to pay for copies on paper.',
    }),
  ],
}
