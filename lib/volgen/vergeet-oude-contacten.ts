import { koppenVan } from '@/lib/aanvragen/find-aanvraag'
import { wisContactantwoorden } from '@/lib/aanvragen/wis-contactantwoorden'
import { listMetContact, vergeetContact } from '@/lib/bezoekers/contact'
import { inTransactie } from '@/lib/platform/database'
import { dagVan, plusMaanden, vandaag } from '@/lib/platform/klok'

/** How long after the end of a case its outcome can be looked at by the link; then nobody is written to any more. */
export const CONTACT_MAANDEN = 3
const PER_KEER = 200

/**
 * Removes how people are reached who did not sign in, once their case ended that long ago: the address with its link, and the
 * e-mail address and telephone number among the answers.
 */
export async function vergeetOudeContacten(): Promise<void> {
  const grens = plusMaanden(vandaag(), -CONTACT_MAANDEN)
  let na: string | undefined
  do {
    const ids = await listMetContact(na, PER_KEER)
    for (const { id, afgeslotenOp } of (await koppenVan(ids)).values()) {
      if (!afgeslotenOp || dagVan(afgeslotenOp) >= grens) continue
      await inTransactie(async (tx) => {
        await vergeetContact(tx, id)
        await wisContactantwoorden(tx, id)
      })
    }
    na = ids.length === PER_KEER ? ids.at(-1) : undefined
  } while (na)
}
