import { z } from 'zod'
import { Adres, adresregel } from '@/lib/gegevens/adres'
import { volledigeNaam } from '@/lib/gegevens/naam'
import { ok } from '@/lib/platform/result'
import { defineDocumenttype } from '../../define-documenttype'
import { VERTALINGEN } from '../../viertalig'
import { recht } from './recht'
import { tekst } from './tekst'

const Gegevens = z.object({
  naam: z.string(),
  geboortedatum: z.string(),
  verblijven: z.array(z.object({ adres: Adres, sinds: z.string(), tot: z.string().optional() })),
})

/**
 * Every main residence that somebody had (MAGDA GeefAttest: hoofdverblijfplaats met historiek). Earlier addresses say more of
 * a life than the present one, so it comes only when its holder says so.
 */
export const soort = defineDocumenttype<z.infer<typeof Gegevens>>({
  id: 'attest-hoofdverblijfplaats-historiek',
  vanzelf: 'op-vraag',
  geldigheid: { maanden: 6, vernieuwDagenVooraf: 14 },
  herzieBij: ['verhuizing', 'naam', 'overlijden'],
  sjabloonVersie: 3,
  gegevens: Gegevens,
  vertalingen: VERTALINGEN,
  tekst,
  recht,
  async haalGegevens(persoon, register) {
    const verblijven = await register.verblijven()
    if (!verblijven.ok) return verblijven
    return ok({
      naam: volledigeNaam(persoon),
      geboortedatum: persoon.geboorte.datum,
      verblijven: verblijven.waarde.map(({ sinds, tot, ...adres }) => ({ adres, sinds, tot })),
    })
  },
  over: ({ naam }) => naam,
  persoon: ({ naam, geboortedatum }) => ({ naam, geboortedatum }),
  inhoud({ naam, geboortedatum, verblijven }, { onderdelen: w }, datum) {
    return [
      {
        titel: w.persoon ?? '',
        regels: [
          { label: w.naam ?? '', waarde: naam },
          { label: w.geboren ?? '', waarde: datum(geboortedatum) },
        ],
      },
      {
        titel: w.adressen ?? '',
        kolommen: [w.adres ?? '', w.van ?? '', w.tot ?? ''],
        rijen: verblijven.map(({ adres, sinds, tot }) => [adresregel(adres), datum(sinds), tot ? datum(tot) : (w.nu ?? '')]),
      },
    ]
  },
})
