import { env } from '@/lib/platform/env'
import { isoDag } from '@/lib/platform/klok'
import { ontsleutel } from '@/lib/platform/versleuteling'
import type { Taal } from '@/lib/tekst/talen'
import type { Versie } from '@/prisma/client/client'
import type { Regel } from '../define-documenttype'
import { getDocumenttype } from '../find-documenttype'
import { type Stand, standVan } from '../list-documenten'
import type { Deelwat } from './deelregels'

/** The least that can be shared of a versie: whom it is about and the one line, in each language of the portal. */
export type Minste = { naam: string; geboortejaar?: string; regel: Record<Taal, Regel> }

/** What is needed of a versie to know what a link to it shows. */
export type Deelversie = Pick<Versie, 'id' | 'status' | 'geldigTot' | 'gegevensVersleuteld'>

/** What an opening is answered: what is shared is shown, it says something else than when it was shared, or it cannot be relied on. */
export type Deeluitkomst = 'getoond' | 'veranderd' | Exclude<Stand, 'geldig'>

/** Whether this kind has a least to share. */
export function heeftMinste(documenttype: string): boolean {
  return getDocumenttype(documenttype).minste !== undefined
}

/** The least that can be shared of a versie; undefined where its kind has none, or once its data are no longer kept. */
export function minsteVan(documenttype: string, versie: Pick<Deelversie, 'id' | 'gegevensVersleuteld'>): Minste | undefined {
  const { minste, over, persoon, gegevens: schema } = getDocumenttype(documenttype)
  const opgeslagen = leesGegevens(versie)
  if (!minste || !opgeslagen) return undefined
  const gegevens = schema.parse(JSON.parse(opgeslagen))
  const wie = persoon?.(gegevens)
  const { STAD_GEMEENTE, STAD_POSTCODES } = env()
  return {
    naam: wie?.naam ?? over?.(gegevens) ?? '',
    geboortejaar: wie?.geboortedatum.slice(0, 4),
    regel: minste(gegevens, { gemeente: STAD_GEMEENTE, postcodes: STAD_POSTCODES }),
  }
}

/**
 * What a link shows of the newest versie on a day. It follows the document as long as that says what its holder saw
 * when they shared it: what they did not see is not theirs to have shared.
 */
export function beoordeel(
  wat: Deelwat,
  documenttype: string,
  { gedeeld, nieuwste }: { gedeeld: Deelversie; nieuwste: Deelversie },
  dag: string,
): Deeluitkomst {
  const stand = standVan({ status: nieuwste.status, geldigTot: nieuwste.geldigTot ? isoDag(nieuwste.geldigTot) : undefined }, dag)
  if (stand !== 'geldig') return stand
  const gezien = watErStaat(wat, documenttype, gedeeld)
  return gezien !== undefined && gezien === watErStaat(wat, documenttype, nieuwste) ? 'getoond' : 'veranderd'
}

function watErStaat(wat: Deelwat, documenttype: string, versie: Deelversie): string | undefined {
  if (wat !== 'minste') return leesGegevens(versie)
  const minste = minsteVan(documenttype, versie)
  return minste && JSON.stringify(minste)
}

function leesGegevens({ id, gegevensVersleuteld }: Pick<Deelversie, 'id' | 'gegevensVersleuteld'>): string | undefined {
  return gegevensVersleuteld ? ontsleutel(gegevensVersleuteld, `versie:${id}`) : undefined
}
