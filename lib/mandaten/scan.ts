import { wisBestanden } from '@/lib/bestanden/bewaar-bestand'
import { type Bestand, leesBestand } from '@/lib/bestanden/lees-bestand'
import { db, inTransactie } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { later, naarDatum, nu, plusMaanden, stadsNu, uren, vandaag } from '@/lib/platform/klok'

/** How long after its end a mandate is kept: somebody may ask who acted for them. */
const BEWAAR_MAANDEN = 24
/** How long after its code no longer works an invitation is kept that nobody accepted. */
const BEWAAR_UITNODIGING = uren(24 * 30)
const PER_KEER = 100

/** What was signed on paper, for the two people of the mandate; undefined for anybody else, and for one that was given online. */
export async function leesScan(burgerId: string, id: string): Promise<Bestand | undefined> {
  if (!isId(id)) return undefined
  const rij = await db.mandaat.findFirst({ where: { id, OR: [{ geverId: burgerId }, { gemachtigdeId: burgerId }] }, select: { bestandId: true } })
  return rij?.bestandId ? leesBestand(rij.bestandId) : undefined
}

/** Removes mandates that are over for two years, with what was signed, and invitations that nobody accepted. */
export async function verwijderOudeMandaten(): Promise<void> {
  const grens = plusMaanden(vandaag(), -BEWAAR_MAANDEN)
  const oud = {
    OR: [
      { gemachtigdeId: null, codeTot: { lt: later(nu(), -BEWAAR_UITNODIGING) } },
      { gemachtigdeId: null, beeindigdOp: { lt: later(stadsNu(), -BEWAAR_UITNODIGING) } },
      { totEnMet: { lt: naarDatum(grens) } },
      { beeindigdOp: { lt: naarDatum(grens) } },
    ],
  }
  const aantal = await inTransactie(async (tx) => {
    const rijen = await tx.mandaat.findMany({ where: oud, select: { id: true, bestandId: true }, take: PER_KEER })
    await tx.mandaat.deleteMany({ where: { id: { in: rijen.map(({ id }) => id) } } })
    await wisBestanden(
      tx,
      rijen.flatMap(({ bestandId }) => bestandId ?? []),
    )
    return rijen.length
  })
  if (aantal === PER_KEER) await verwijderOudeMandaten()
}
