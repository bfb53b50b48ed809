import { getAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { trekZaakIn } from '@/lib/aanvragen/trek-in'
import { vergrendelAanvraag } from '@/lib/aanvragen/vergrendel-aanvraag'
import { findGevolgde } from '@/lib/bezoekers/volgtoegang'
import { volgersInzage } from '@/lib/inzage/noteer-inzage'
import { inTransactie } from '@/lib/platform/database'
import { mislukt, type Result } from '@/lib/platform/result'
import { type Antwoorduitslag, beantwoord, type Gestuurd } from '@/lib/taken/beantwoord-taak'
import { findTaakVan } from '@/lib/taken/list-taken'
import type { Taak } from '@/lib/taken/taak'

/** A question about the case that this browser follows; undefined for another browser, another case, and once it is over. */
async function findGevolgdeTaak(toegangId: string, browser: string | undefined, taakId: string): Promise<Taak | undefined> {
  const gevolgd = await findGevolgde(toegangId, browser)
  if (!gevolgd) return undefined
  return findTaakVan(volgersInzage(gevolgd.aanvraagId), await getAanvraagKop(gevolgd.aanvraagId), taakId)
}

/** Who follows a case by its link answers a question about it, as a citizen does who signed in. */
export async function beantwoordAlsVolger(
  toegangId: string,
  browser: string | undefined,
  taakId: string,
  gestuurd: Gestuurd,
): Promise<Antwoorduitslag> {
  const taak = await findGevolgdeTaak(toegangId, browser, taakId)
  return taak ? beantwoord(taak, gestuurd) : mislukt({ code: 'niet-gevonden' })
}

/** Who follows a case by its link withdraws it, as long as nobody signed in for it and nobody started to check. */
export async function trekInAlsVolger(
  toegangId: string,
  browser: string | undefined,
): Promise<Result<null, { code: 'niet-gevonden' | 'gewijzigd' }>> {
  const gevolgd = await findGevolgde(toegangId, browser)
  if (!gevolgd) return mislukt({ code: 'niet-gevonden' })
  return inTransactie(async (tx) => {
    const { aanvraag } = await vergrendelAanvraag(tx, gevolgd.aanvraagId)
    if (aanvraag.eigenaar.bezoekerId === undefined) return mislukt({ code: 'niet-gevonden' as const })
    return trekZaakIn(tx, aanvraag.id)
  })
}
