import type { Tx } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import { stadsNu } from '@/lib/platform/klok'

/** What happens to an aanvraag; `noun.past-participle`. */
export type GebeurtenisSoort =
  | 'aanvraag.ingediend'
  | 'aanvraag.ingetrokken'
  | 'aanvraag.genomen'
  | 'aanvraag.vrijgegeven'
  | 'aanvraag.toegewezen'
  | 'aanvraag.afgerond'
  | 'aanvraag.overgenomen'
  | 'email.bevestigd'
  | 'email.afgewezen'
  | 'stap.gevraagd'
  | 'stap.afgerond'
  /** A decision waits for a second pair of eyes, was approved, sent back, or taken back. Staff only. */
  | 'besluit.voorgelegd'
  | 'besluit.nagezien'
  | 'besluit.teruggestuurd'
  | 'besluit.teruggenomen'
  | 'besluit.genomen'
  | 'besluit.vervallen'
  /** For staff: something waits for its effect, was undone, or could not take effect any more. */
  | 'handeling.uitgesteld'
  | 'handeling.ongedaan'
  | 'handeling.vervallen'
  /** From before moments were booked. */
  | 'afspraak.gevraagd'
  | 'afspraak.gepland'
  | 'afspraak.geannuleerd'
  | 'afspraak.gemist'
  | 'document.uitgegeven'
  | 'taak.gesteld'
  | 'taak.verlengd'
  | 'taak.beantwoord'
  | 'taak.ingetrokken'
  | 'taak.verstreken'
  | 'aanvraag.aan-balie'
  | 'instemming.gevraagd'
  | 'instemming.gegeven'
  | 'instemming.geweigerd'
  | 'instemming.ingetrokken'
  | 'instemming.volledig'
  | 'instemming.gestopt'

/** Who did it. */
export type Dader =
  | { soort: 'burger' }
  /** Somebody who acts for the citizen: the aanvraag says who. */
  | { soort: 'vertegenwoordiger' }
  | { soort: 'instemmer' }
  | { soort: 'systeem' }
  | { soort: 'medewerker'; medewerkerId: string }
  | { soort: 'toepassing'; toepassing: string }

/** Writes that something happened, in the transaction in which it happens. `gegevens` are codes and days only. */
export async function noteerGebeurtenis(
  tx: Tx,
  aanvraagId: string,
  soort: GebeurtenisSoort,
  door: Dader,
  gegevens: Record<string, string | string[]> = {},
): Promise<void> {
  await tx.gebeurtenis.create({
    data: {
      id: nieuwId(),
      aanvraagId,
      soort,
      gegevens: door.soort === 'toepassing' ? { ...gegevens, toepassing: door.toepassing } : gegevens,
      door: door.soort,
      medewerkerId: door.soort === 'medewerker' ? door.medewerkerId : null,
      op: stadsNu(),
    },
  })
}
