import { noteerGebeurtenis } from '@/lib/aanvragen/noteer-gebeurtenis'
import { vergrendelAanvraag } from '@/lib/aanvragen/vergrendel-aanvraag'
import { type Standplaats, zetTerug } from '@/lib/aanvragen/zet-terug'
import { type Bedenktijd, eindigBedenktijd, findBedenktijd, findOngedaanTeMaken } from '@/lib/bedenktijd/bedenktijd'
import { inTransactie, type Tx } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { ACTIES } from './acties'
import type { Behandelaar } from './behandelaar'
import type { BehandelFout, Invoer, Uitslag } from './doe-handeling'
import { findZaakVoor } from './find-zaak-voor'
import { bewaarKlad } from './klad'

/**
 * Undoes what this member of staff did last to a case: what waited never takes effect, what took effect at once is put back as it was.
 * What was filled in stands in its form again. Only while it can be: not after somebody acted on it, and not once it took effect.
 */
export async function maakOngedaan({ medewerker, referentie, waarden }: Invoer): Promise<Uitslag> {
  const zaak = await findZaakVoor('ongedaan', medewerker, referentie)
  if (!zaak.ok) return zaak
  const gedaan = await inTransactie((tx) => draaiTerug(tx, medewerker, zaak.waarde.id, waarden.gekozen ?? ''))
  if (!gedaan.ok) return gedaan
  const { terug, stand } = gedaan.waarde
  const actie = terug && ACTIES.find((kandidaat) => kandidaat === terug.actie)
  if (terug && actie && terug.isUitgesteld) await bewaarKlad(medewerker.id, zaak.waarde.id, actie, { waarden: terug.waarden, stand })
  return ok(null)
}

/** What was taken back, and how many gebeurtenissen the case has now; nothing when it was undone before. */
type Teruggedraaid = { terug?: Bedenktijd; stand: number }

async function draaiTerug(
  tx: Tx,
  { id: medewerkerId }: Behandelaar,
  aanvraagId: string,
  gekozen: string,
): Promise<Result<Teruggedraaid, BehandelFout>> {
  const { stand } = await vergrendelAanvraag(tx, aanvraagId)
  const gevraagd = isId(gekozen) ? await findBedenktijd(tx, gekozen, aanvraagId) : undefined
  if (gevraagd?.medewerkerId !== medewerkerId) return mislukt({ code: 'niet-gevonden' })
  if (gevraagd.isOngedaan) return ok({ stand })
  const nog = await findOngedaanTeMaken({ aanvraagId, medewerkerId, stand }, tx)
  if (nog?.id !== gevraagd.id || !(await eindigBedenktijd(tx, nog.id, 'ongedaan'))) return mislukt({ code: 'gewijzigd' })
  if (nog.voorheen) await zetTerug(tx, aanvraagId, nog.voorheen as Standplaats)
  const door = { soort: 'medewerker', medewerkerId } as const
  await noteerGebeurtenis(tx, aanvraagId, 'handeling.ongedaan', door, { actie: nog.actie, ...(nog.vanaf ? { vanaf: nog.vanaf } : {}) })
  return ok({ terug: nog, stand: stand + 1 })
}
