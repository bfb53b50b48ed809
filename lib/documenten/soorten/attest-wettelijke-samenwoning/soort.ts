import { z } from 'zod'
import { isStoring } from '@/lib/bronnen/bron-vraag'
import type { Persoon } from '@/lib/bronnen/personen/persoon'
import { volledigeNaam } from '@/lib/gegevens/naam'
import { mislukt, ok } from '@/lib/platform/result'
import { defineDocumenttype, geenRecht } from '../../define-documenttype'
import { VERTALINGEN } from '../../viertalig'
import { minste } from './minste'
import { recht } from './recht'
import { tekst } from './tekst'

const Samenwonende = z.object({ naam: z.string(), geboortedatum: z.string(), geboorteplaats: z.string() })

const Gegevens = z.object({ samenwonenden: z.array(Samenwonende).length(2), sinds: z.string() })

/** Proof of a registered cohabitation (MAGDA GeefAttest: wettelijke samenwoning); it names both, so both get an access line. */
export const soort = defineDocumenttype<z.infer<typeof Gegevens>>({
  id: 'attest-wettelijke-samenwoning',
  vanzelf: 'standaard',
  geldigheid: { maanden: 6, vernieuwDagenVooraf: 14 },
  herzieBij: ['samenwoning', 'huwelijk', 'naam', 'overlijden'],
  sjabloonVersie: 3,
  gegevens: Gegevens,
  vertalingen: VERTALINGEN,
  tekst,
  recht,
  async haalGegevens(persoon, register) {
    const { samenwoning } = persoon
    if (!samenwoning) return geenRecht()
    const partner = await register.ander(samenwoning.partner)
    if (partner.ok) return ok({ samenwonenden: [persoon, partner.waarde].map(samenwonende), sinds: samenwoning.sinds })
    const { code, bron } = partner.fout
    // What is wrong with the other one is not so of this person: a number that changed is asked again once this one names the new one.
    return mislukt({ code: isStoring(code) || code === 'bron-weigert' ? code : 'bron-onbereikbaar', bron })
  },
  over: ({ samenwonenden: [eerste] }) => eerste?.naam ?? '',
  persoon: ({ samenwonenden: [eerste] }) => eerste,
  minste,
  inhoud({ samenwonenden, sinds }, { onderdelen: w }, datum) {
    return [
      {
        titel: w.samenwonenden ?? '',
        kolommen: [w.naam ?? '', w['geboren op'] ?? '', w['geboren in'] ?? ''],
        rijen: samenwonenden.map((wie) => [wie.naam, datum(wie.geboortedatum), wie.geboorteplaats]),
      },
      { titel: w.samenwoning ?? '', regels: [{ label: w.sinds ?? '', waarde: datum(sinds) }] },
    ]
  },
})

function samenwonende({ geboorte, ...persoon }: Persoon): z.infer<typeof Samenwonende> {
  return { naam: volledigeNaam(persoon), geboortedatum: geboorte.datum, geboorteplaats: geboorte.plaats }
}
