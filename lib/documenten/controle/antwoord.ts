import { initialen } from '@/lib/gegevens/naam'
import { dagVan, isoDag, vandaag } from '@/lib/platform/klok'
import { ontsleutel } from '@/lib/platform/versleuteling'
import type { VersieStatus } from '@/prisma/client/client'
import { getDocumenttype } from '../find-documenttype'
import { type Stand, standVan } from '../list-documenten'
import type { Gevonden } from './zoek-versie'

/** How a check was asked for. */
export type Wijze = 'code' | 'qr' | 'bestand'

/** What was done to a file after it was issued: something was added, a signature among it, or it holds something else. */
export const WIJZIGINGEN = ['toegevoegd', 'handtekening', 'gewijzigd'] as const
export type Wijziging = (typeof WIJZIGINGEN)[number]

/** How a versie can stand, as its holder and who checks it read. */
export const STANDEN = ['geldig', 'verlopen', 'vervangen', 'vervallen', 'ingetrokken'] as const satisfies readonly Stand[]

/** Why a file is none that we know: no PDF at all, locked with a password, or another PDF. */
export const VREEMD = ['geen-pdf', 'beveiligd', 'ander-bestand'] as const
export type Vreemd = (typeof VREEMD)[number]

/** What a check answers; `onbekend` is a well-formed code that we did not issue. */
export type Uitkomst = Stand | Wijziging | Vreemd | 'onbekend'

/** What a check shows of a document: no more than it prints, and by default less. */
export type Gecontroleerd = {
  documenttype: string
  nummer: string
  stand: Stand
  uitgegevenOp: string
  geldigTot?: string
  /** Day on which it stopped being valid before its own last day. */
  eindeOp?: string
  /** It was withdrawn because another one, that is right, came in its place. */
  isVerbeterd: boolean
  /** Absent where the kind says nothing of a person, and once its data are no longer kept. */
  initialen?: string
  geboortejaar?: string
}

/** The answer of one check, as of one moment. */
export type Controleantwoord = { wijze: Wijze; uitkomst: Uitkomst; document?: Gecontroleerd }

/** Why a versie ended when staff put another one, that is right, in its place. */
export const VERBETERD = 'verbeterd'

/** What who checks a versie may read of it. */
export function beschrijf(versie: Gevonden): Gecontroleerd {
  const geldigTot = versie.geldigTot ? isoDag(versie.geldigTot) : undefined
  return {
    documenttype: versie.documenttype,
    nummer: versie.nummer,
    stand: standVan({ status: versie.status as VersieStatus, geldigTot }, vandaag()),
    uitgegevenOp: isoDag(versie.uitgegevenOp),
    geldigTot,
    eindeOp: versie.eindeOp ? dagVan(versie.eindeOp) : undefined,
    isVerbeterd: versie.eindeReden === VERBETERD,
    ...persoonVan(versie),
  }
}

function persoonVan({ id, documenttype, gegevensVersleuteld }: Gevonden): Pick<Gecontroleerd, 'initialen' | 'geboortejaar'> {
  const { persoon, gegevens } = getDocumenttype(documenttype)
  if (!persoon || !gegevensVersleuteld) return {}
  const wie = persoon(gegevens.parse(JSON.parse(ontsleutel(gegevensVersleuteld, `versie:${id}`))))
  return wie ? { initialen: initialen(wie.naam), geboortejaar: wie.geboortedatum.slice(0, 4) } : {}
}
