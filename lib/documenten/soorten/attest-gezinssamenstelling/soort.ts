import { z } from 'zod'
import { Adres, adresregel } from '@/lib/gegevens/adres'
import { korteNaam } from '@/lib/gegevens/naam'
import { ok } from '@/lib/platform/result'
import { defineDocumenttype } from '../../define-documenttype'
import { minste } from './minste'

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
  sjabloonVersie: 2,
  gegevens: Gegevens,
  tekst: {
    nl: {
      naam: 'Attest gezinssamenstelling',
      bewijst: 'Dit attest bewijst wie in het bevolkingsregister samen op één adres als één gezin ingeschreven staat.',
      wie: 'Iedereen die een bewijs van gezinssamenstelling vraagt, mag op dit attest voortgaan zolang het geldig is.',
      voorWie: 'Voor wie op een adres in België ingeschreven staat.',
      onderdelen: {
        gezin: 'Het gezin van',
        adres: 'Adres',
        leden: 'Leden van het gezin',
        naam: 'Naam',
        geboren: 'Geboren op',
        positie: 'Plaats in het gezin',
        '01': 'Referentiepersoon',
        '02': 'Echtgenoot of echtgenote',
        '03': 'Kind',
        '05': 'Kleinkind',
        '06': 'Ouder',
        '09': 'Broer of zus',
        '12': 'Niet verwant',
        '13': 'Stiefkind',
        '20': 'Gemeenschap',
        '21': 'Partner',
        '22': 'Wettelijk samenwonende',
      },
    },
    en: {
      naam: 'Certificate of household composition',
      bewijst: 'This certificate proves who is registered in the population register as one household at one address.',
      wie: 'Anyone who asks for proof of household composition may rely on this certificate as long as it is valid.',
      voorWie: 'For who is registered at an address in Belgium.',
      onderdelen: {
        gezin: 'The household of',
        adres: 'Address',
        leden: 'Members of the household',
        naam: 'Name',
        geboren: 'Born on',
        positie: 'Place in the household',
        '01': 'Reference person',
        '02': 'Husband or wife',
        '03': 'Child',
        '05': 'Grandchild',
        '06': 'Parent',
        '09': 'Brother or sister',
        '12': 'Not related',
        '13': 'Stepchild',
        '20': 'Community',
        '21': 'Partner',
        '22': 'Legal cohabitant',
      },
    },
  },
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
