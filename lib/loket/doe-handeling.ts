import type { AanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { laatWeten } from '@/lib/aanvragen/laat-weten'
import type { Dader, GebeurtenisSoort } from '@/lib/aanvragen/noteer-gebeurtenis'
import { listEigenSinds, vergrendelAanvraag } from '@/lib/aanvragen/vergrendel-aanvraag'
import { stapVan } from '@/lib/aanvragen/verloop'
import { findAfspraak } from '@/lib/afspraken/afspraken'
import type { BerichtSoort } from '@/lib/berichten/stuur-bericht'
import type { EenFormulier, Overtreding, VerloopStap } from '@/lib/catalogus/define-dienst'
import { getFormulierVan } from '@/lib/catalogus/recordstand'
import { inTransactie, type Tx } from '@/lib/platform/database'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { sluitTaken } from '@/lib/taken/sluit-taken'
import { type Actie, actiesVan } from './acties'
import type { Behandelaar } from './behandelaar'
import { findZaakVoor } from './find-zaak-voor'
import { gooiKladdenWeg } from './klad'
import { controleer, type Waarden } from './lees-handeling'
import { controleerVraag } from './lees-vraag'

/** Why nothing was done: not there, not allowed, changed by somebody else first, or filled in wrongly. */
export type BehandelFout = { code: 'niet-gevonden' | 'geen-recht' | 'gewijzigd' } | { code: 'ongeldig'; overtredingen: Overtreding[] }

export type Uitslag = Result<null, BehandelFout>

/** What somebody does with which case. `stand` is the number of gebeurtenissen that the page showed. */
export type Invoer = { medewerker: Behandelaar; referentie: string; stand: number; waarden: Waarden }

/** The case while it is locked, with what a handling needs of it. */
export type Vast = { aanvraag: AanvraagKop; formulier: EenFormulier; stap: VerloopStap | undefined; stand: number; door: Dader }

/** How one kind of handling is done. `merk` is the gebeurtenis by which a second press recognises the first. */
export type Handeling = {
  actie: Exclude<Actie, 'bericht'>
  merk: { soort: GebeurtenisSoort; gegevens: Record<string, string> }
  doe: (tx: Tx, vast: Vast) => Promise<boolean>
}

/**
 * The one way in which staff change a case: the right first, then a case of the own team, then, with the case locked,
 * whether it still is what the page showed and what was filled in is right. Whoever comes second changes nothing and
 * hears so; the same person pressing twice hears that it is done.
 */
export async function doeHandeling({ medewerker, referentie, stand, waarden }: Invoer, { actie, merk, doe }: Handeling): Promise<Uitslag> {
  const zaak = await findZaakVoor(actie, medewerker, referentie)
  if (!zaak.ok) return zaak
  const kop = zaak.waarde
  const formulier = await getFormulierVan(kop)
  return inTransactie(async (tx): Promise<Uitslag> => {
    const vast = await vergrendelAanvraag(tx, kop.id)
    if (vast.stand !== stand) {
      const eigen = await listEigenSinds(tx, { aanvraagId: kop.id, stand, medewerkerId: medewerker.id })
      return eigen.some((gedaan) => isZelfde(gedaan, merk)) ? ok(null) : mislukt({ code: 'gewijzigd' })
    }
    const stap = stapVan(formulier, vast.aanvraag)
    const bezoek = await findAfspraak(kop.id, tx)
    if (!actiesVan(medewerker.rol, vast.aanvraag, stap, bezoek?.status).includes(actie)) return mislukt({ code: 'gewijzigd' })
    const overtredingen = actie === 'vragen' ? controleerVraag(waarden) : controleer(actie, waarden, stap)
    if (overtredingen.length > 0) return mislukt({ code: 'ongeldig', overtredingen })
    if (!(await doe(tx, { ...vast, formulier, stap, door: { soort: 'medewerker', medewerkerId: medewerker.id } }))) {
      return mislukt({ code: 'gewijzigd' })
    }
    await sluitTaken(tx, kop.id)
    await gooiKladdenWeg(tx, medewerker.id, kop.id)
    return ok(null)
  })
}

/** Tells whoever sent it what staff did; once for each state of the case. */
export function meld(tx: Tx, { aanvraag, stand }: Pick<Vast, 'aanvraag' | 'stand'>, soort: BerichtSoort): Promise<void> {
  return laatWeten(tx, aanvraag, soort, `${soort}:${aanvraag.id}:${stand}`)
}

function isZelfde(gedaan: { soort: string; gegevens: Record<string, string> }, merk: Handeling['merk']): boolean {
  return gedaan.soort === merk.soort && Object.entries(merk.gegevens).every(([naam, waarde]) => gedaan.gegevens[naam] === waarde)
}
