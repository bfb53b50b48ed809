import { z } from 'zod'
import { volledigeNaam } from '@/lib/gegevens/naam'
import { ok } from '@/lib/platform/result'
import { defineDocumenttype } from '../../define-documenttype'
import { minste } from './minste'
import { recht } from './recht'
import { tekst } from './tekst'

const Gegevens = z.object({ naam: z.string(), geboortedatum: z.string() })

/** Proof of being a Belgian voter, for who supports a list or a petition. */
export const soort = defineDocumenttype<z.infer<typeof Gegevens>>({
  id: 'attest-belgisch-kiezer',
  vanzelf: 'standaard',
  geldigheid: { maanden: 6, vernieuwDagenVooraf: 14 },
  herzieBij: ['verhuizing', 'naam', 'nationaliteit', 'overlijden'],
  sjabloonVersie: 3,
  gegevens: Gegevens,
  tekst,
  recht,
  async haalGegevens({ geboorte, ...persoon }) {
    return ok({ naam: volledigeNaam(persoon), geboortedatum: geboorte.datum })
  },
  over: ({ naam }) => naam,
  persoon: ({ naam, geboortedatum }) => ({ naam, geboortedatum }),
  minste,
  inhoud({ naam, geboortedatum }, { onderdelen: w }, datum) {
    return [
      {
        titel: w.persoon ?? '',
        regels: [
          { label: w.naam ?? '', waarde: naam },
          { label: w.geboren ?? '', waarde: datum(geboortedatum) },
        ],
      },
    ]
  },
})
