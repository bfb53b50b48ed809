import { type AanvraagKop, type GebeurtenisRegel, getAanvraagKop, listGebeurtenissen } from '@/lib/aanvragen/find-aanvraag'
import { findVertraagd, type Vertraagd } from '@/lib/berichten/find-vertraagd'
import { findGevolgde } from '@/lib/bezoekers/volgtoegang'
import { type Gespreksbericht, listGesprek } from '@/lib/gesprekken/list-gesprek'
import { volgersInzage } from '@/lib/inzage/noteer-inzage'
import { type BesluitRegel, findBesluit } from '@/lib/loket/find-besluit'
import { listTaken } from '@/lib/taken/list-taken'
import type { Taak } from '@/lib/taken/taak'

/**
 * A case as it is followed by a link: where it stands, what happened and what was decided. What was filled in and the files are
 * not there, since a link in a mail is weaker than signing in.
 */
export type GevolgdeZaak = {
  aanvraag: AanvraagKop & { gebeurtenissen: GebeurtenisRegel[] }
  besluit?: BesluitRegel
  vertraagd: Vertraagd
  /** What is still asked, and what the city wrote. */
  vragen: Taak[]
  berichten: Gespreksbericht[]
  /** Until when this browser may look. */
  tot: Date
}

/** The case that this browser opened by its link; undefined for another browser, and once it is over. */
export async function findGevolgdeZaak(toegangId: string, browser: string | undefined): Promise<GevolgdeZaak | undefined> {
  const gevolgd = await findGevolgde(toegangId, browser)
  if (!gevolgd) return undefined
  const { aanvraagId, tot } = gevolgd
  const kop = await getAanvraagKop(aanvraagId)
  const bewijs = volgersInzage(aanvraagId)
  const [taken, gesprek, gebeurtenissen, besluit, vertraagd] = await Promise.all([
    listTaken(bewijs, kop),
    listGesprek(bewijs, kop),
    listGebeurtenissen(aanvraagId),
    findBesluit(aanvraagId),
    findVertraagd([aanvraagId], undefined, { aanvraagId }),
  ])
  const vragen = taken.filter(({ status }) => status === 'open')
  const berichten = gesprek.filter(({ door }) => door === 'medewerker')
  return { aanvraag: { ...kop, gebeurtenissen }, besluit, vertraagd, vragen, berichten, tot }
}
