import { z } from 'zod'
import { volledigeNaam } from '@/lib/gegevens/naam'
import { ok } from '@/lib/platform/result'
import { defineDocumenttype } from '../../define-documenttype'
import { VERTALINGEN } from '../../viertalig'
import { minste } from './minste'
import { recht } from './recht'
import { tekst } from './tekst'

const Gegevens = z.object({ naam: z.string(), geboortedatum: z.string(), geboorteplaats: z.string() })

/** Proof of the Belgian nationality; another nationality that somebody has besides is no business of its reader. */
export const soort = defineDocumenttype<z.infer<typeof Gegevens>>({
  id: 'attest-nationaliteit',
  vanzelf: 'standaard',
  geldigheid: { maanden: 6, vernieuwDagenVooraf: 14 },
  herzieBij: ['nationaliteit', 'naam', 'overlijden'],
  sjabloonVersie: 3,
  gegevens: Gegevens,
  vertalingen: VERTALINGEN,
  tekst,
  recht,
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
          { label: w.nationaliteit ?? '', waarde: w.belg ?? '' },
        ],
      },
    ]
  },
})
