import { z } from 'zod'
import { Adres, adresregel } from '@/lib/gegevens/adres'
import { korteNaam } from '@/lib/gegevens/naam'
import { ok } from '@/lib/platform/result'
import { defineDocumenttype } from '../../define-documenttype'
import { VERTALINGEN } from '../../viertalig'
import { minste } from './minste'
import { tekst } from './tekst'

const Gegevens = z.object({
  aanvrager: z.string(),
  adres: Adres,
  leden: z.array(z.object({ naam: z.string(), geboortedatum: z.string(), positie: z.string() })),
})

/** Everyone who is registered in one household; unrelated people are named as such (Ruiselede, Aartselaar). */
export const soort = defineDocumenttype<z.infer<typeof Gegevens>>({
  id: 'attest-gezinssamenstelling',
  vanzelf: 'standaard',
  geldigheid: { maanden: 6, vernieuwDagenVooraf: 14 },
  herzieBij: ['verhuizing', 'geboorte', 'huwelijk', 'samenwoning', 'naam', 'overlijden'],
  sjabloonVersie: 3,
  gegevens: Gegevens,
  vertalingen: VERTALINGEN,
  tekst,
  async haalGegevens(persoon, register) {
    const gezin = await register.gezin()
    if (!gezin.ok) return gezin
    return ok({
      aanvrager: korteNaam(persoon),
      adres: gezin.waarde.adres,
      leden: gezin.waarde.leden.map((lid) => ({ naam: korteNaam(lid), geboortedatum: lid.geboortedatum, positie: lid.positie })),
    })
  },
  over: ({ aanvrager }) => aanvrager,
  persoon: ({ aanvrager, leden }) => leden.find(({ naam }) => naam === aanvrager),
  minste,
  inhoud({ aanvrager, adres, leden }, { onderdelen: w }, datum) {
    return [
      { titel: `${w.gezin} ${aanvrager}`, regels: [{ label: w.adres ?? '', waarde: adresregel(adres) }] },
      {
        titel: w.leden ?? '',
        kolommen: [w.naam ?? '', w.geboren ?? '', w.positie ?? ''],
        rijen: leden.map((lid) => [lid.naam, datum(lid.geboortedatum), w[lid.positie] ?? w['12'] ?? '']),
      },
    ]
  },
})
