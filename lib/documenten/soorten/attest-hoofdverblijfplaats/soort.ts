import { z } from 'zod'
import { Adres, adresregel } from '@/lib/gegevens/adres'
import { volledigeNaam } from '@/lib/gegevens/naam'
import { mislukt, ok } from '@/lib/platform/result'
import { defineDocumenttype } from '../../define-documenttype'
import { VERTALINGEN } from '../../viertalig'
import { minste } from './minste'
import { tekst } from './tekst'

const Gegevens = z.object({
  naam: z.string(),
  geboortedatum: z.string(),
  geboorteplaats: z.string(),
  nationaliteiten: z.array(z.string()),
  adres: Adres,
  sinds: z.string(),
})

/** Proof of the main residence: you are registered at this address, since when (Aalst, Halle; MAGDA GeefAttest). */
export const soort = defineDocumenttype<z.infer<typeof Gegevens>>({
  id: 'attest-hoofdverblijfplaats',
  vanzelf: 'standaard',
  geldigheid: { maanden: 6, vernieuwDagenVooraf: 14 },
  herzieBij: ['verhuizing', 'naam', 'nationaliteit', 'overlijden'],
  sjabloonVersie: 3,
  gegevens: Gegevens,
  vertalingen: VERTALINGEN,
  tekst,
  async haalGegevens({ geboorte, nationaliteiten, adres, ...naam }) {
    if (!adres) return mislukt({ code: 'niet-gevonden', bron: 'personen' })
    return ok({
      naam: volledigeNaam(naam),
      geboortedatum: geboorte.datum,
      geboorteplaats: geboorte.plaats,
      nationaliteiten: nationaliteiten.map(({ naam: land }) => land),
      adres,
      sinds: adres.sinds,
    })
  },
  over: ({ naam }) => naam,
  persoon: ({ naam, geboortedatum }) => ({ naam, geboortedatum }),
  minste,
  inhoud({ naam, geboortedatum, geboorteplaats, nationaliteiten, adres, sinds }, { onderdelen: w }, datum) {
    return [
      {
        titel: w.persoon ?? '',
        regels: [
          { label: w.naam ?? '', waarde: naam },
          { label: w.geboren ?? '', waarde: `${datum(geboortedatum)}, ${geboorteplaats}` },
          { label: w.nationaliteit ?? '', waarde: nationaliteiten.join(', ') },
        ],
      },
      {
        titel: w.woning ?? '',
        regels: [
          { label: w.adres ?? '', waarde: adresregel(adres) },
          { label: w.sinds ?? '', waarde: datum(sinds) },
        ],
      },
    ]
  },
})
