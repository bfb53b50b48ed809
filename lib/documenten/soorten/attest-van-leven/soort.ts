import { z } from 'zod'
import { volledigeNaam } from '@/lib/gegevens/naam'
import { ok } from '@/lib/platform/result'
import { defineDocumenttype } from '../../define-documenttype'
import { VERTALINGEN } from '../../viertalig'
import { minste } from './minste'
import { tekst } from './tekst'

const Gegevens = z.object({ naam: z.string(), geboortedatum: z.string(), geboorteplaats: z.string() })

/**
 * Proof of being alive, for a pension or an insurance (MAGDA GeefAttest: leven; Etterbeek). No more than name and birth;
 * everyone who is alive is entitled, and a death ends it at once.
 */
export const soort = defineDocumenttype<z.infer<typeof Gegevens>>({
  id: 'attest-van-leven',
  vanzelf: 'standaard',
  geldigheid: { maanden: 6, vernieuwDagenVooraf: 14 },
  herzieBij: ['naam', 'overlijden'],
  sjabloonVersie: 3,
  gegevens: Gegevens,
  vertalingen: VERTALINGEN,
  tekst,
  async haalGegevens({ geboorte, ...persoon }) {
    return ok({ naam: volledigeNaam(persoon), geboortedatum: geboorte.datum, geboorteplaats: geboorte.plaats })
  },
  over: ({ naam }) => naam,
  persoon: ({ naam, geboortedatum }) => ({ naam, geboortedatum }),
  minste,
  inhoud({ naam, geboortedatum, geboorteplaats }, { onderdelen: w }, datum) {
    return [
      {
        titel: w.persoon ?? '',
        regels: [
          { label: w.naam ?? '', waarde: naam },
          { label: w.geboren ?? '', waarde: `${datum(geboortedatum)}, ${geboorteplaats}` },
        ],
      },
      { titel: w.verklaring ?? '', regels: [{ label: w.leeft ?? '', waarde: w.ja ?? '' }] },
    ]
  },
})
