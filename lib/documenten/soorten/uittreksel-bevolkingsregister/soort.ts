import { z } from 'zod'
import { Adres, adresregel } from '@/lib/gegevens/adres'
import { Geslacht } from '@/lib/gegevens/geslacht'
import { volledigeNaam } from '@/lib/gegevens/naam'
import { ok } from '@/lib/platform/result'
import { defineDocumenttype, geenRecht } from '../../define-documenttype'
import { VERTALINGEN } from '../../viertalig'
import { recht } from './recht'
import { tekst } from './tekst'

const Gegevens = z.object({
  naam: z.string(),
  geboortedatum: z.string(),
  geboorteplaats: z.string(),
  geslacht: Geslacht,
  nationaliteiten: z.array(z.string()),
  burgerlijkeStaat: z.string(),
  adres: Adres,
  sinds: z.string(),
})

/** How somebody stands in the population register today: who, status and where. */
export const soort = defineDocumenttype<z.infer<typeof Gegevens>>({
  id: 'uittreksel-bevolkingsregister',
  vanzelf: 'standaard',
  geldigheid: { maanden: 6, vernieuwDagenVooraf: 14 },
  herzieBij: ['verhuizing', 'huwelijk', 'naam', 'nationaliteit', 'verblijf', 'overlijden'],
  sjabloonVersie: 3,
  gegevens: Gegevens,
  vertalingen: VERTALINGEN,
  tekst,
  recht,
  async haalGegevens({ geboorte, geslacht, nationaliteiten, burgerlijkeStaat, adres, ...persoon }) {
    if (!adres) return geenRecht()
    return ok({
      naam: volledigeNaam(persoon),
      geboortedatum: geboorte.datum,
      geboorteplaats: geboorte.plaats,
      geslacht,
      nationaliteiten: nationaliteiten.map(({ naam }) => naam),
      burgerlijkeStaat,
      adres,
      sinds: adres.sinds,
    })
  },
  over: ({ naam }) => naam,
  persoon: ({ naam, geboortedatum }) => ({ naam, geboortedatum }),
  inhoud(gegevens, { onderdelen: w }, datum) {
    const { naam, geboortedatum, geboorteplaats, geslacht, nationaliteiten, burgerlijkeStaat, adres, sinds } = gegevens
    return [
      {
        titel: w.persoon ?? '',
        regels: [
          { label: w.naam ?? '', waarde: naam },
          { label: w.geboren ?? '', waarde: `${datum(geboortedatum)}, ${geboorteplaats}` },
          { label: w.geslacht ?? '', waarde: w[geslacht] ?? '' },
          { label: w.nationaliteit ?? '', waarde: nationaliteiten.join(', ') },
          { label: w.staat ?? '', waarde: w[burgerlijkeStaat] ?? w.andere ?? '' },
        ],
      },
      {
        titel: w.inschrijving ?? '',
        regels: [
          { label: w.adres ?? '', waarde: adresregel(adres) },
          { label: w.sinds ?? '', waarde: datum(sinds) },
        ],
      },
    ]
  },
})
