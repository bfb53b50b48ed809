import { notFound } from 'next/navigation'
import { cache } from 'react'
import { codeUitAdres } from '@/app/code-uit-adres'
import type { AanvraagDetail, AanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { type EigenAanvraag, findEigenAanvraag } from '@/lib/aanvragen/find-eigen-aanvraag'
import { eisBurger } from '@/lib/auth/eis'
import { isBeperkt } from '@/lib/auth/is-beperkt'
import { findVertraagd, type Vertraagd } from '@/lib/berichten/find-vertraagd'
import { type Keuring, listKeuringen } from '@/lib/bestanden/virus/viruscontrole'
import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import { getFormulierVan } from '@/lib/catalogus/recordstand'
import { type DocumentRegel, listDocumentenVanAanvraag } from '@/lib/documenten/list-documenten'
import { type Instemmingen, maakInstemmingen } from '@/lib/instemming/list-instemmingen'
import { type BesluitRegel, maakBesluit } from '@/lib/loket/find-besluit'

/** A case as its citizen sees it. */
export type Zaak = Omit<EigenAanvraag, 'besluit' | 'instemmingsvraag'> & {
  besluit?: BesluitRegel
  /** Whose it is and who looks. */
  burgerId: string
  formulier: EenFormulier
  documenten: DocumentRegel[]
  /** What the virus scanner said of their files, by bestand. */
  keuringen: Map<string, Keuring>
  /** Whose consent it needs; undefined when it needs nobody’s, or for who signed in too weakly. */
  instemming?: Instemmingen
  vertraagd: Vertraagd
  /** The session is too weak for what was sent and decided. */
  beperkt: boolean
}

/** What of a case is enough to follow it. */
export type Volgbaar = Pick<Zaak, 'formulier' | 'afspraak' | 'vertraagd'> & { aanvraag: AanvraagKop & Pick<AanvraagDetail, 'gebeurtenissen'> }

/** The citizen's own case with its visit and decision; another's is not there. */
export const laadEigenAanvraag = cache(async (adresdeel: string): Promise<EigenAanvraag> => {
  const { burger } = await eisBurger()
  return (await findEigenAanvraag(codeUitAdres(adresdeel), burger.burgerId)) ?? notFound()
})

/** The citizen's own case, whole. */
export async function laadZaak(adresdeel: string): Promise<Zaak> {
  const [{ aanvraag, afspraak, taken, besluit, instemmingsvraag }, sessie] = await Promise.all([laadEigenAanvraag(adresdeel), eisBurger()])
  const { burgerId } = sessie.burger
  const beperkt = isBeperkt(sessie)
  const [formulier, documenten, vertraagd, keuringen] = await Promise.all([
    getFormulierVan(aanvraag),
    listDocumentenVanAanvraag(burgerId, aanvraag.id),
    findVertraagd([aanvraag.id], burgerId, { aanvraagId: aanvraag.id }),
    listKeuringen(aanvraag.bijlagen.map(({ bestandId }) => bestandId)),
  ])
  return {
    aanvraag,
    burgerId,
    formulier,
    afspraak,
    besluit: besluit && maakBesluit(besluit),
    documenten,
    keuringen,
    vertraagd,
    taken,
    instemming: beperkt || !instemmingsvraag ? undefined : maakInstemmingen(instemmingsvraag),
    beperkt,
  }
}
