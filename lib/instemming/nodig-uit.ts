import { stuurBericht } from '@/lib/berichten/stuur-bericht'
import { findBurgerId } from '@/lib/burgers/find-burger-id'
import { addJob } from '@/lib/jobs/add-job'
import type { Tx } from '@/lib/platform/database'
import { nieuweDeelsleutel } from '@/lib/platform/ids'
import { sleutelHash, versleutel } from '@/lib/platform/versleuteling'

/** Who is asked. */
type Gevraagde = { id: string; betrokkene?: string }

/** What a row holds once nobody is written to any more and its link leads nowhere. */
export const ZONDER_UITNODIGING = { emailVersleuteld: null, sleutelHash: null, sleutelVersleuteld: null }

/** How the secret of an invitation is stored. */
export function uitnodigingshash(sleutel: string): string {
  return sleutelHash(sleutel, 'instemming')
}

/**
 * Lets somebody know that their consent is asked: a message for who has an inbox here, and a mail with a link of its own for an
 * address that the applicant gave. Who is known by number and has neither finds it when they sign in.
 */
export async function nodigUit(tx: Tx, gevraagde: Gevraagde, email: string | undefined): Promise<void> {
  const { id, betrokkene } = gevraagde
  const burgerId = betrokkene ? await findBurgerId(tx, betrokkene) : undefined
  if (burgerId) await stuurInstemmingsbericht(tx, gevraagde, burgerId, 'instemming-gevraagd')
  if (!email) return
  const sleutel = nieuweDeelsleutel()
  const doel = `instemming:${id}`
  await tx.instemming.update({
    where: { id },
    data: {
      emailVersleuteld: versleutel(email, doel),
      sleutelHash: uitnodigingshash(sleutel),
      sleutelVersleuteld: versleutel(sleutel, doel),
      uitnodigingen: { increment: 1 },
    },
  })
  await addJob(tx, 'stuur-uitnodiging', { instemmingId: id, soort: 'vraag' }, { sleutel: `uitnodiging:${id}:vraag` })
}

/** Puts it in the inbox of somebody who is asked. */
export async function stuurInstemmingsbericht(
  tx: Tx,
  { id }: Pick<Gevraagde, 'id'>,
  burgerId: string,
  soort: 'instemming-gevraagd' | 'instemming-herinnering',
): Promise<void> {
  await stuurBericht(tx, { burgerId, soort, sleutel: `${soort}:${id}`, gegevens: { instemming: id } })
}
