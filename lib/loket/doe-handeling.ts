import type { AanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import type { Dader, GebeurtenisSoort } from '@/lib/aanvragen/noteer-gebeurtenis'
import { listEigenSinds, vergrendelAanvraag } from '@/lib/aanvragen/vergrendel-aanvraag'
import { stapVan } from '@/lib/aanvragen/verloop'
import { findAfspraak } from '@/lib/afspraken/afspraken'
import { findUitgesteld } from '@/lib/bedenktijd/bedenktijd'
import type { BerichtSoort } from '@/lib/berichten/stuur-bericht'
import type { Beschermd } from '@/lib/bescherming/poort'
import type { EenFormulier, Overtreding, VerloopStap } from '@/lib/catalogus/define-dienst'
import { getFormulierVan } from '@/lib/catalogus/recordstand'
import { inTransactie, type Tx } from '@/lib/platform/database'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { type Actie, actiesVan } from './acties'
import type { Behandelaar } from './behandelaar'
import { findZaakVoor } from './find-zaak-voor'
import { gooiKladdenWeg } from './klad'
import { controleer, type Waarden } from './lees-handeling'
import { controleerVraag } from './lees-vraag'
import { voltrekMetBedenktijd } from './voltrek'

/** Why nothing was done: not there, not allowed, changed by somebody else first, filled in wrongly, or of a protected file that was not opened. */
export type BehandelFout = { code: 'niet-gevonden' | 'geen-recht' | 'gewijzigd' } | { code: 'ongeldig'; overtredingen: Overtreding[] } | Beschermd

export type Uitslag = Result<null, BehandelFout>

/**
 * What somebody does with which case. `stand` is the number of gebeurtenissen that the page showed; `bijPoort` who opened the file, when
 * they approve what another prepared.
 */
export type Invoer = { medewerker: Behandelaar; referentie: string; stand: number; waarden: Waarden; bijPoort?: Pick<Behandelaar, 'id'> }

/** The case while it is locked, with what a handling needs of it. */
export type Vast = { aanvraag: AanvraagKop; formulier: EenFormulier; stap: VerloopStap | undefined; stand: number; door: Dader }

/** How one kind of handling is done. `merk` is the gebeurtenis by which a second press recognises the first. */
export type Handeling = {
  actie: Exclude<Actie, 'bericht' | 'notitie' | 'ongedaan'>
  merk: { soort: GebeurtenisSoort; gegevens: Record<string, string> }
  /** Whether it may be done as the case stands: asked when it is done, and again when what waited takes effect. */
  kan?: (tx: Tx, vast: Vast) => Promise<boolean>
  doe: (tx: Tx, vast: Vast) => Promise<boolean>
  /** What whoever sent it is told once it stands. */
  bericht?: (vast: Vast) => BerichtSoort | undefined
  /** How it can be undone for a while: it takes effect only after it, or it is put back. */
  ongedaan?: (vast: Vast) => 'uitstel' | 'terug'
}

/**
 * The one way in which staff change a case: the right first, then a case of the own team whose file is open to them, then, with the case locked,
 * whether it still is what the page showed and what was filled in is right. Whoever comes second changes nothing and
 * hears so; the same person pressing twice hears that it is done.
 */
export async function doeHandeling({ medewerker, referentie, stand, waarden, bijPoort }: Invoer, handeling: Handeling): Promise<Uitslag> {
  const { actie } = handeling
  const zaak = await findZaakVoor(actie, medewerker, referentie, bijPoort)
  if (!zaak.ok) return zaak
  const kop = zaak.waarde
  const formulier = await getFormulierVan(kop)
  return inTransactie(async (tx): Promise<Uitslag> => {
    const vast = await vergrendelAanvraag(tx, kop.id)
    if (vast.stand !== stand) {
      const eigen = await listEigenSinds(tx, { aanvraagId: kop.id, stand, medewerkerId: medewerker.id })
      return eigen.some((gedaan) => isZelfde(gedaan, handeling)) ? ok(null) : mislukt({ code: 'gewijzigd' })
    }
    if (await findUitgesteld(kop.id, tx)) return mislukt({ code: 'gewijzigd' })
    const stap = stapVan(formulier, vast.aanvraag)
    const bezoek = await findAfspraak(kop.id, tx)
    if (!actiesVan(medewerker.rol, vast.aanvraag, stap, bezoek?.status).includes(actie)) return mislukt({ code: 'gewijzigd' })
    const overtredingen = actie === 'vragen' ? controleerVraag(waarden) : controleer(actie, waarden, stap)
    if (overtredingen.length > 0) return mislukt({ code: 'ongeldig', overtredingen })
    const geheel = { ...vast, formulier, stap, door: { soort: 'medewerker', medewerkerId: medewerker.id } as const }
    if (handeling.kan && !(await handeling.kan(tx, geheel))) return mislukt({ code: 'gewijzigd' })
    if (!(await voltrekMetBedenktijd(tx, geheel, handeling, medewerker, waarden))) return mislukt({ code: 'gewijzigd' })
    await gooiKladdenWeg(tx, medewerker.id, kop.id)
    return ok(null)
  })
}

/** Whether it is this handling that was done, or that waits for its effect. */
function isZelfde({ soort, gegevens }: { soort: string; gegevens: Record<string, string> }, { actie, merk }: Handeling): boolean {
  if (soort !== merk.soort && !(soort === 'handeling.uitgesteld' && gegevens.actie === actie)) return false
  return Object.entries(merk.gegevens).every(([naam, waarde]) => gegevens[naam] === waarde)
}
