import { inTransactie } from '@/lib/platform/database'
import { beschrijf, type Controleantwoord, type Vreemd, type Wijziging } from './antwoord'
import { controleHash } from './controlecode'
import { isHandtekening, leesPdf, type Pdfsporen } from './lees-pdf'
import { noteerControle } from './noteer-controle'
import { type Gevonden, zoekVersies } from './zoek-versie'

/** Which of our versies a file is or was, and what was done to it since; without a change it is ours to the last byte. */
export type Herkenning = { versie: Gevonden; wijziging?: Wijziging }

/**
 * Answers who brings a file: it is ours to the last byte, it was and something was done to it, or it is none of ours.
 * Written for the holder in the same transaction. The file itself is read and forgotten.
 */
export async function controleerBestand(bytes: Buffer): Promise<Controleantwoord> {
  const sporen = leesPdf(bytes)
  const bestanden = [sporen.sha256, ...sporen.eerdere.map(({ sha256 }) => sha256)]
  return inTransactie(async (tx) => {
    const versies = await zoekVersies(tx, { hashes: sporen.codes.map(controleHash), bestanden })
    const herkend = herken(bytes, sporen, versies)
    const document = herkend && beschrijf(herkend.versie)
    const uitkomst = herkend?.wijziging ?? document?.stand ?? waaromVreemd(sporen)
    await noteerControle(tx, herkend?.versie.id, 'bestand', uitkomst)
    return { wijze: 'bestand', uitkomst, document }
  })
}

/** By its bytes, by what they were before something was added, or by a code that stands in it. Pure. */
function herken(bytes: Buffer, { sha256, eerdere, codes }: Pdfsporen, versies: Gevonden[]): Herkenning | undefined {
  const metBestand = (hash: string) => versies.find(({ bestandSha256 }) => bestandSha256 === hash)
  const gelijk = metBestand(sha256)
  if (gelijk) return { versie: gelijk }
  for (const { sha256: eerder, einde } of eerdere) {
    const versie = metBestand(eerder)
    if (versie) return { versie, wijziging: isHandtekening(bytes, einde) ? 'handtekening' : 'toegevoegd' }
  }
  const hashes = codes.map(controleHash)
  const versie = versies.find(({ controleHash: hash }) => hash && hashes.includes(hash))
  return versie && { versie, wijziging: 'gewijzigd' }
}

function waaromVreemd({ isPdf, isBeveiligd }: Pdfsporen): Vreemd {
  if (!isPdf) return 'geen-pdf'
  return isBeveiligd ? 'beveiligd' : 'ander-bestand'
}
