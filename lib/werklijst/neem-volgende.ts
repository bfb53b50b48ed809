import { neemVolgende } from '@/lib/aanvragen/neem-aanvraag'
import { mag } from '@/lib/auth/rechten'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { inTransactie } from '@/lib/platform/database'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import type { Werkfilter } from './filter'
import { kringVan, selectie } from './list-werklijst'

/**
 * Takes the next case of the list: the one with the tightest term that nobody has and that waits for staff; gives its reference.
 * Two who press at once never get the same one.
 */
export function neemVolgendeZaak(medewerker: Behandelaar, filter: Werkfilter): Promise<Result<string, { code: 'geen-recht' | 'leeg' }>> {
  if (!mag(medewerker.rol, 'aanvraag-nemen')) return Promise.resolve(mislukt({ code: 'geen-recht' }))
  return inTransactie(async (tx) => {
    const referentie = await neemVolgende(tx, kringVan(medewerker), selectie(medewerker, filter), medewerker.id)
    return referentie ? ok(referentie) : mislukt({ code: 'leeg' })
  })
}
