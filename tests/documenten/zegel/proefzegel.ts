import { getDocumenttype } from '@/lib/documenten/find-documenttype'
import type { Druk } from '@/lib/documenten/maak-druk'
import { maakPdf } from '@/lib/documenten/maak-pdf'
import { leesP12 } from '@/lib/documenten/zegel/lees-p12'
import { maakProefzegel } from '@/lib/documenten/zegel/maak-proefzegel'
import { verzegel } from '@/lib/documenten/zegel/verzegel'
import type { Zegel } from '@/lib/documenten/zegel/zegel'

export const NUMMER = 'D-7K2M-9QXR-4T8W'

/** A seal of its own, of another city or another year. */
export async function eenZegel(opties: { naam?: string; van?: number; tot?: number } = {}): Promise<Zegel> {
  return leesP12(await maakProefzegel('Stad Antwerpen', 'proef', opties), 'proef')
}

/** What a household's attest prints. */
export const DRUK: Druk = {
  titel: 'Attest gezinssamenstelling',
  taal: 'nl',
  stad: 'Stad Antwerpen',
  jaar: 2026,
  maand: 11,
  dag: 25,
  bewijst: 'Dit attest bewijst wie samen op één adres ingeschreven staat.',
  demo: 'Demonstratie. Dit document is niet echt en alle personen zijn verzonnen.',
  kenmerken: [
    { label: 'Nummer', waarde: NUMMER },
    { label: 'Uitgegeven op', waarde: '25 november 2026' },
    { label: 'Geldig tot en met', waarde: '25 mei 2027' },
  ],
  onderdelen: [
    { titel: 'Het gezin van Amina Peeters', regels: [{ label: 'Adres', waarde: 'Lange Leemstraat 12 bus 3, 2018 Antwerpen' }] },
    {
      titel: 'Leden van het gezin',
      kolommen: ['Naam', 'Geboren op', 'Plaats in het gezin'],
      rijen: [
        ['Amina Peeters', '3 maart 1988', 'Referentiepersoon'],
        ['Łukasz Çelik', '4 juni 1986', 'Partner'],
        ['Noor Çelik-Peeters', '9 januari 2019', 'Kind'],
      ],
    },
  ],
  wieTitel: 'Wie mag hierop voortgaan?',
  wie: 'Iedereen die een bewijs van gezinssamenstelling vraagt, zolang het geldig is.',
  voet: `Stad Antwerpen. Attest gezinssamenstelling, ${NUMMER}`,
}

/** That attest, typeset. */
export function eenPdf(): Uint8Array {
  return maakPdf(DRUK, getDocumenttype('attest-gezinssamenstelling').sjabloonVersie)
}

/** That attest, sealed. */
export function verzegelMet(zegel: Zegel, stempel?: Parameters<typeof verzegel>[3]): Promise<Buffer> {
  const op = new Date('2026-11-25T10:11:12Z')
  const woorden = { nummer: NUMMER, stad: 'Stad Antwerpen', reden: `Uitgegeven als ${NUMMER}`, contact: 'info@antwerpen.be', veld: 'Zegel', op }
  return verzegel(eenPdf(), zegel, woorden, stempel)
}

/** Where the seal stands in a file: from `<` up to and with `>`. */
export function plaatsVan(bytes: Buffer): { begin: number; einde: number; slot: number } {
  const bereik = /\/ByteRange \[0 (\d+) (\d+) (\d+) *\]/.exec(bytes.toString('latin1'))
  const [begin = 0, einde = 0, rest = 0] = bereik?.slice(1).map(Number) ?? []
  return { begin, einde, slot: einde + rest }
}
