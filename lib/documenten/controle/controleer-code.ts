import { inTransactie } from '@/lib/platform/database'
import { beschrijf, type Controleantwoord } from './antwoord'
import { controleHash } from './controlecode'
import { noteerControle } from './noteer-controle'
import { zoekVersies } from './zoek-versie'

/**
 * Answers who asks about a well-formed code, and writes it down for the holder in the same transaction. One that we
 * did not issue takes the same questions to the database, and tells nothing.
 */
export function controleerCode(code: string, wijze: 'code' | 'qr'): Promise<Controleantwoord> {
  return inTransactie(async (tx) => {
    const [versie] = await zoekVersies(tx, { hashes: [controleHash(code)] })
    const document = versie && beschrijf(versie)
    const uitkomst = document?.stand ?? 'onbekend'
    await noteerControle(tx, versie?.id, wijze, uitkomst)
    return { wijze, uitkomst, document }
  })
}
