import { db, inTransactie } from '@/lib/platform/database'
import { beginVanDag, plusDagen, stadsNu, TIJDZONE, vandaag } from '@/lib/platform/klok'

/** How long cases of a dienst usually take: the median of so many that ended in the last 90 days. */
export type Doorlooptijd = { aantal: number; dagen: number }

const VENSTER_DAGEN = 90
/** Of fewer cases a median says little, and may say something about one of them. */
export const MINIMUM_ZAKEN = 10

/** How long cases of a dienst usually take; undefined while too few ended lately to say. */
export async function findDoorlooptijd(dienst: string): Promise<Doorlooptijd | undefined> {
  const rij = await db.doorlooptijd.findUnique({ where: { dienst } })
  return rij && rij.aantal >= MINIMUM_ZAKEN ? { aantal: rij.aantal, dagen: rij.mediaanDagen } : undefined
}

/**
 * Computes for every dienst how long the cases that ended in the last 90 days took, from sending to the last decision (or, without
 * one, to their end), in days of the city. Pauses count: people wait through them. What was done at once, withdrawn, or settled by
 * a visit is left out. Bears repetition.
 */
export async function berekenDoorlooptijden(): Promise<void> {
  const vanaf = beginVanDag(plusDagen(vandaag(), -VENSTER_DAGEN))
  const rijen = await db.$queryRaw<{ dienst: string; aantal: number; mediaan: number }[]>`
    select dienst, count(*)::int as aantal, percentile_disc(0.5) within group (order by dagen)::int as mediaan
    from (
      select zaak.dienst,
        (coalesce(besluit.op, zaak.afgesloten_op) at time zone ${TIJDZONE})::date - (zaak.ingediend_op at time zone ${TIJDZONE})::date as dagen
      from aanvraag zaak
      left join lateral (
        select max(op) as op from gebeurtenis where aanvraag_id = zaak.id and soort = 'besluit.genomen'
      ) besluit on true
      where zaak.afhandeling = 'dossier' and zaak.afgesloten_op >= ${vanaf} and zaak.status in ('afgerond', 'geweigerd')
    ) duur group by dienst`
  const berekendOp = stadsNu()
  await inTransactie(async (tx) => {
    // Two at once come one after the other; who reads waits for neither.
    await tx.$executeRaw`lock table doorlooptijd in exclusive mode`
    await tx.doorlooptijd.deleteMany()
    await tx.doorlooptijd.createMany({ data: rijen.map(({ dienst, aantal, mediaan }) => ({ dienst, aantal, mediaanDagen: mediaan, berekendOp })) })
  })
}
