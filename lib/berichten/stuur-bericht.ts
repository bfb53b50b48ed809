import { addJobs, type Jobbelofte } from '@/lib/jobs/add-job'
import type { Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { later, minuten, nu, stadsNu } from '@/lib/platform/klok'
import { voegToe } from '@/lib/platform/voeg-toe'
import { bundelVan } from './mailkeuzes'
import { vindMailwensen } from './mailvoorkeuren'

/** What comes within this time after one another goes in one mail. */
const BUNDELTIJD = minuten(1)

/** Kinds of messages; each has its sentences in the message files. */
export type BerichtSoort =
  | 'aanvraag-ontvangen'
  | 'aanvraag-via-toepassing'
  | 'aanvraag-ingetrokken'
  | 'concept-eindigt'
  | 'stap-gezet'
  | 'besluit-goedgekeurd'
  | 'besluit-geweigerd'
  | 'besluit-vervallen'
  | 'aanvraag-afgerond'
  | 'afspraak-gepland'
  | 'afspraak-verplaatst'
  | 'afspraak-geannuleerd'
  | 'afspraak-herinnering'
  | 'afspraak-gemist'
  | 'afspraak-niet-nodig'
  | 'afspraak-aanbod'
  | 'documenten-klaar'
  | 'document-nieuw'
  | 'document-vervangen'
  | 'document-eindigt'
  | 'document-gestopt'
  | 'document-ingetrokken'
  | 'document-verbeterd'
  | 'document-geopend'
  | 'document-namens'
  | 'gespreksbericht'
  | 'taak-gesteld'
  | 'taak-verlengd'
  | 'taak-ingetrokken'
  | 'taak-herinnering'
  | 'taak-verstreken'
  | 'instemming-gevraagd'
  | 'instemming-herinnering'
  | 'instemming-gegeven'
  | 'instemming-volledig'
  | 'instemming-gestopt'
  | 'inzagevraag-beantwoord'
  | 'aanvraag-namens'
  | 'mandaat-aangenomen'
  | 'mandaat-beeindigd'
  | 'mandaat-op-papier'
  | 'terugbellen-gevraagd'
  | 'terugbellen-niet-bereikt'

/** What a message says; codes, references and days only, since it stands unencrypted. */
export type NieuwBericht = {
  burgerId: string
  soort: BerichtSoort
  /** One promise, one message: the same key twice makes one. */
  sleutel: string
  gegevens?: Record<string, string>
  aanvraagId?: string
  documentId?: string
}

/**
 * Puts a message in the citizen's inbox and promises the mail about it, unless they chose to have none, in the transaction of what
 * it tells. Several documents at once are several messages and one mail: its job waits a little, and a later message joins it.
 */
export function stuurBericht(tx: Tx, bericht: NieuwBericht): Promise<void> {
  return stuurBerichten(tx, [bericht])
}

/** The same for many people at once. One after the other in the same order: two jobs that tell the same people never wait for each other. */
export async function stuurBerichten(tx: Tx, berichten: readonly NieuwBericht[]): Promise<void> {
  const eerste = new Map(berichten.toReversed().map((bericht) => [bericht.sleutel, bericht]))
  const opVolgorde = [...eerste.values()].toSorted((een, ander) => (volgorde(een) < volgorde(ander) ? -1 : 1))
  const wilMail = await vindMailwensen(tx, opVolgorde)
  const rijen = opVolgorde.map((bericht) => ({
    id: nieuwId(),
    ...bericht,
    gegevens: bericht.gegevens ?? {},
    mailBeloofd: wilMail(bericht),
    op: stadsNu(),
  }))
  const gemaakt = await voegToe(tx, 'bericht', rijen, { bestaande: 'blijft' })
  const beloften = rijen.filter(({ id, mailBeloofd }) => mailBeloofd && gemaakt.has(id)).map((rij) => mailbelofte(rij.id, rij))
  // Of what goes in one mail the last message is promised.
  await addJobs(tx, 'stuur-mail', [...new Map(beloften.map((belofte) => [belofte.sleutel, belofte])).values()])
}

/** By citizen first: that is what the mail about several documents is promised by. */
function volgorde({ burgerId, sleutel }: NieuwBericht): string {
  return `${burgerId}:${sleutel}`
}

function mailbelofte(id: string, bericht: NieuwBericht): Jobbelofte<'stuur-mail'> {
  const payload = { berichtId: id }
  const bundel = bundelVan(bericht.soort)
  if (!bundel) return { payload, sleutel: `mail:${id}` }
  return { payload, sleutel: `mail:${bundel}:${bericht.burgerId}`, uiterlijk: later(nu(), BUNDELTIJD) }
}
