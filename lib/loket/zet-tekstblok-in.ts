import { type AanvraagKop, listGebeurtenissen } from '@/lib/aanvragen/find-aanvraag'
import { zonderOngedaan } from '@/lib/aanvragen/verloop'
import { dienstnaam, getFormulier } from '@/lib/catalogus/find-dienst'
import { UITKOMST_BIJ } from '@/lib/catalogus/tekstblok'
import { env } from '@/lib/platform/env'
import { dagVan } from '@/lib/platform/klok'
import { ok } from '@/lib/platform/result'
import { toonDag } from '@/lib/tekst/datum'
import type { Taal } from '@/lib/tekst/talen'
import { listTekstblokken } from '@/lib/tekstblokken/list-tekstblokken'
import { type Blokgegevens, voegToe, vulIn } from '@/lib/tekstblokken/vul-in'
import type { Invoer, Uitslag } from './doe-handeling'
import { findZaakVoor } from './find-zaak-voor'
import { bewaarKlad } from './klad'
import type { Waarden } from './lees-handeling'

/**
 * Puts a text in a decision that is being written, filled from the case, under what stands there already; in English beside it where its
 * citizen reads English. Nothing is decided: it is kept to be changed. A text that is none changes nothing.
 */
export async function zetTekstblokIn({ medewerker, referentie, stand, waarden }: Invoer): Promise<Uitslag> {
  const zaak = await findZaakVoor('besluit', medewerker, referentie)
  if (!zaak.ok) return zaak
  const { id, dienst, taal } = zaak.waarde
  const blok = listTekstblokken(await getFormulier(dienst)).find((kandidaat) => kandidaat.id === waarden.blok)
  const nieuw: Waarden = { ...waarden, blok: '' }
  if (blok) {
    nieuw.uitkomst = UITKOMST_BIJ[blok.soort]
    nieuw.motivering = voegToe(waarden.motivering ?? '', vulIn(blok.nl.tekst, await gegevensVan(zaak.waarde, 'nl')))
    if (taal === 'en') nieuw.uitleg = voegToe(waarden.uitleg ?? '', vulIn(blok.en.tekst, await gegevensVan(zaak.waarde, 'en')))
  }
  await bewaarKlad(medewerker.id, id, 'besluit', { waarden: nieuw, stand })
  return ok(null)
}

async function gegevensVan(kop: AanvraagKop, taal: Taal): Promise<Blokgegevens> {
  const { verloop } = (await getFormulier(kop.dienst)).tekst[taal]
  const uitslag = zonderOngedaan(await listGebeurtenissen(kop.id)).findLast(({ gegevens }) => gegevens.stap && gegevens.resultaat)?.gegevens
  return {
    referentie: kop.referentie,
    dienst: dienstnaam(kop.dienst, taal),
    verstuurd: toonDag(taal, dagVan(kop.ingediendOp)),
    stad: env().STAD_NAAM,
    resultaat: verloop[uitslag?.stap ?? '']?.resultaten?.[uitslag?.resultaat ?? ''] ?? '',
  }
}
