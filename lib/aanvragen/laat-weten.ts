import { type BerichtSoort, stuurBericht } from '@/lib/berichten/stuur-bericht'
import { addJob } from '@/lib/jobs/add-job'
import type { Tx } from '@/lib/platform/database'
import type { AanvraagKop } from './find-aanvraag'

/**
 * Tells whoever sent an aanvraag that something happened to it, in the transaction of what it tells: a message in the inbox of a
 * citizen, or for who did not sign in a mail that there is news. `sleutel` makes one promise one message.
 */
export async function laatWeten(
  tx: Tx,
  { id, eigenaar, referentie }: Pick<AanvraagKop, 'id' | 'eigenaar' | 'referentie'>,
  soort: BerichtSoort,
  sleutel: string,
  gegevens: Record<string, string> = {},
): Promise<void> {
  const { burgerId } = eigenaar
  if (burgerId === undefined) return addJob(tx, 'stuur-volgmail', { aanvraagId: id, merk: sleutel }, { sleutel: `volgmail:${sleutel}` })
  await stuurBericht(tx, { burgerId, soort, sleutel, gegevens: { referentie, ...gegevens }, aanvraagId: id })
}
