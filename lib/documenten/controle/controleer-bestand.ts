import { inTransactie } from '@/lib/platform/database'
import { controleerZegel, type Zegeloordeel } from '../zegel/controleer'
import { beschrijf, type Controleantwoord, type Vreemd, type Wijziging } from './antwoord'
import { controleHash } from './controlecode'
import { isHandtekening, leesPdf, type Pdfsporen } from './lees-pdf'
import { noteerControle } from './noteer-controle'
import { type Gevonden, zoekVersies } from './zoek-versie'

/** Which of our versies a file is or was, and what was done to it since; without a change it is ours to the last byte. */
export type Herkenning = { versie: Gevonden; wijziging?: Wijziging }

/**
 * Answers who brings a file: it is ours to the last byte, it was and something was done to it, or it is none of ours. Both
 * its hash and its seal are looked at: a hash is known as long as our database is, a seal as long as our certificates are.
 * Written for the holder in the same transaction. The file itself is read and forgotten.
 */
export async function controleerBestand(bytes: Buffer): Promise<Controleantwoord> {
  const sporen = leesPdf(bytes)
  const zegel = await controleerZegel(bytes)
  const bestanden = [sporen.sha256, ...sporen.eerdere.map(({ sha256 }) => sha256)]
  const nummers = 'nummer' in zegel ? [zegel.nummer] : []
  return inTransactie(async (tx) => {
    const versies = await zoekVersies(tx, { hashes: sporen.codes.map(controleHash), bestanden, nummers })
    const herkend = herken(bytes, sporen, zegel, versies)
    const document = herkend && beschrijf(herkend.versie)
    const uitkomst = herkend?.wijziging ?? document?.stand ?? waaromVreemd(sporen, zegel)
    await noteerControle(tx, herkend?.versie.id, 'bestand', uitkomst)
    return { wijze: 'bestand', uitkomst, document, isVerzegeld: zegel.oordeel === 'heel' }
  })
}

/** By its bytes, by what they were before something was added, by its seal, or by a code that stands in it. Pure. */
function herken(bytes: Buffer, { sha256, eerdere, codes }: Pdfsporen, zegel: Zegeloordeel, versies: Gevonden[]): Herkenning | undefined {
  const metBestand = (hash: string) => versies.find(({ bestandSha256, vertaalSha256 }) => bestandSha256 === hash || vertaalSha256.includes(hash))
  const gelijk = metBestand(sha256)
  if (gelijk) return { versie: gelijk }
  for (const { sha256: eerder, einde } of eerdere) {
    const versie = metBestand(eerder)
    if (versie) return { versie, wijziging: isHandtekening(bytes, einde) ? 'handtekening' : 'toegevoegd' }
  }
  if ('nummer' in zegel) {
    const versie = versies.find(({ nummer }) => nummer === zegel.nummer)
    if (versie) return { versie, wijziging: zegel.oordeel === 'heel' ? undefined : zegel.andereHandtekeningen > 0 ? 'handtekening' : 'toegevoegd' }
  }
  const hashes = codes.map(controleHash)
  const versie = versies.find(({ controleHash: hash }) => hash && hashes.includes(hash))
  return versie && { versie, wijziging: 'gewijzigd' }
}

function waaromVreemd({ isPdf, isBeveiligd }: Pdfsporen, { oordeel }: Zegeloordeel): Vreemd {
  if (!isPdf) return 'geen-pdf'
  if (isBeveiligd) return 'beveiligd'
  return oordeel === 'gewijzigd' ? 'zegel-past-niet' : 'ander-bestand'
}
