import { notFound } from 'next/navigation'
import { cache } from 'react'
import { codeUitAdres } from '@/app/code-uit-adres'
import { type AanvraagDetail, type AanvraagKop, findAanvraagKop, leesAanvraag } from '@/lib/aanvragen/find-aanvraag'
import { type Afspraak, findAfspraak } from '@/lib/afspraken/afspraken'
import { eisBurger } from '@/lib/auth/eis'
import { isBeperkt } from '@/lib/auth/is-beperkt'
import { findMailvertraging } from '@/lib/berichten/find-mailvertraging'
import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import { getFormulier } from '@/lib/catalogus/find-dienst'
import { type DocumentRegel, listDocumentenVanAanvraag } from '@/lib/documenten/list-documenten'
import { eigenInzage } from '@/lib/inzage/noteer-inzage'
import { findVertraging } from '@/lib/jobs/find-vertraging'
import { findBesluit } from '@/lib/loket/find-besluit'
import type { Vertraagd } from '../../delen/vertraging'

/** A case as its citizen sees it. */
export type Zaak = {
  aanvraag: AanvraagDetail
  formulier: EenFormulier
  afspraak?: Afspraak
  besluit: Awaited<ReturnType<typeof findBesluit>>
  documenten: DocumentRegel[]
  vertraagd: Vertraagd
  /** The session is too weak for what was sent and decided. */
  beperkt: boolean
}

/** The header of the citizen's own case; another's is not there. */
export const laadKop = cache(async (adresdeel: string): Promise<AanvraagKop> => {
  const { burger } = await eisBurger()
  return (await findAanvraagKop(codeUitAdres(adresdeel), burger.burgerId)) ?? notFound()
})

/** The citizen's own case, whole. */
export async function laadZaak(adresdeel: string): Promise<Zaak> {
  const [kop, sessie] = await Promise.all([laadKop(adresdeel), eisBurger()])
  const { burgerId } = sessie.burger
  const [aanvraag, formulier, afspraak, besluit, documenten, werk, mail] = await Promise.all([
    leesAanvraag(eigenInzage(burgerId), kop),
    getFormulier(kop.dienst),
    findAfspraak(kop.id),
    findBesluit(kop.id),
    listDocumentenVanAanvraag(burgerId, kop.id),
    findVertraging([kop.id]),
    findMailvertraging(burgerId, { aanvraagId: kop.id }),
  ])
  return { aanvraag, formulier, afspraak, besluit, documenten, vertraagd: { werk, mail }, beperkt: isBeperkt(sessie) }
}
