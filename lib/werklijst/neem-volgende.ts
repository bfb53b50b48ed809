import type { AanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { findVolgende, neemAanvraag } from '@/lib/aanvragen/neem-aanvraag'
import { mag } from '@/lib/auth/rechten'
import type { Beschermd } from '@/lib/bescherming/poort'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { isOverZelf } from '@/lib/loket/over-zelf'
import { magWijzigen } from '@/lib/loket/schrijfpoort'
import { inTransactie, type Tx } from '@/lib/platform/database'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import type { Werkfilter } from './filter'
import { kringVan, selectie } from './list-werklijst'

/**
 * Takes the next case of the list: the one with the tightest term that nobody has and that waits for staff; gives its reference.
 * Two who press at once never get the same one. Of a protected file it is only told which it is: it is taken once it was opened. A case
 * of their own is for a colleague.
 */
export function neemVolgendeZaak(
  medewerker: Behandelaar,
  filter: Werkfilter,
): Promise<Result<string, { code: 'geen-recht' | 'leeg' } | (Beschermd & { referentie: string })>> {
  if (!mag(medewerker.rol, 'aanvraag-nemen')) return Promise.resolve(mislukt({ code: 'geen-recht' }))
  return inTransactie(async (tx) => {
    const zaak = await zoek(tx, medewerker, filter)
    if (!zaak) return mislukt({ code: 'leeg' })
    const open = await magWijzigen(medewerker, { aanvraag: zaak }, tx)
    if (!open.ok) return mislukt({ ...open.fout, referentie: zaak.referentie })
    return (await neemAanvraag(tx, zaak.id, medewerker.id)) ? ok(zaak.referentie) : mislukt({ code: 'leeg' })
  })
}

async function zoek(tx: Tx, medewerker: Behandelaar, filter: Werkfilter): Promise<AanvraagKop | undefined> {
  const eigen: string[] = []
  for (;;) {
    const zaak = await findVolgende(tx, kringVan(medewerker), selectie(medewerker, filter), eigen)
    if (!zaak || !(await isOverZelf(medewerker, { aanvraag: zaak }, tx))) return zaak
    eigen.push(zaak.id)
  }
}
