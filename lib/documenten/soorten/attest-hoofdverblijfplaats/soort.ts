import { z } from 'zod'
import { Adres, adresregel } from '@/lib/gegevens/adres'
import { volledigeNaam } from '@/lib/gegevens/naam'
import { leesPersoon } from '@/lib/inzage/lees-persoon'
import { mislukt, ok } from '@/lib/platform/result'
import { defineDocumenttype } from '../../define-documenttype'

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
  vanzelf: true,
  geldigheid: { maanden: 6, vernieuwDagenVooraf: 14 },
  herzieBij: ['verhuizing', 'naam', 'nationaliteit', 'overlijden'],
  sjabloonVersie: 2,
  gegevens: Gegevens,
  tekst: {
    nl: {
      naam: 'Attest van hoofdverblijfplaats',
      bewijst: 'Dit attest bewijst op welk adres deze persoon ingeschreven is in het bevolkingsregister, en sinds wanneer.',
      wie: 'Iedereen die een bewijs van woonst vraagt, mag op dit attest voortgaan zolang het geldig is.',
      onderdelen: {
        persoon: 'De persoon',
        naam: 'Naam',
        geboren: 'Geboren',
        nationaliteit: 'Nationaliteit',
        woning: 'De hoofdverblijfplaats',
        adres: 'Adres',
        sinds: 'Sinds',
      },
    },
    en: {
      naam: 'Certificate of main residence',
      bewijst: 'This certificate proves at which address this person is registered in the population register, and since when.',
      wie: 'Anyone who asks for proof of residence may rely on this certificate as long as it is valid.',
      onderdelen: {
        persoon: 'The person',
        naam: 'Name',
        geboren: 'Born',
        nationaliteit: 'Nationality',
        woning: 'The main residence',
        adres: 'Address',
        sinds: 'Since',
      },
    },
  },
  async haalGegevens(aanleiding, insz) {
    const persoon = await leesPersoon(aanleiding, insz)
    if (!persoon.ok) return persoon
    const { geboorte, nationaliteiten, adres, overledenOp } = persoon.waarde
    if (overledenOp) return mislukt({ code: 'overleden', bron: 'personen' })
    if (!adres) return mislukt({ code: 'niet-gevonden', bron: 'personen' })
    return ok({
      naam: volledigeNaam(persoon.waarde),
      geboortedatum: geboorte.datum,
      geboorteplaats: geboorte.plaats,
      nationaliteiten: nationaliteiten.map(({ naam }) => naam),
      adres,
      sinds: adres.sinds,
    })
  },
  over: ({ naam }) => naam,
  persoon: ({ naam, geboortedatum }) => ({ naam, geboortedatum }),
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
