import { findBurgerId } from '@/lib/burgers/find-burger-id'
import { addJob } from '@/lib/jobs/add-job'
import { db, inTransactie } from '@/lib/platform/database'
import { later, naarDatum, plusDagen, stadsNu, uren, vandaag } from '@/lib/platform/klok'
import { stop } from './beantwoord-instemming'
import { stuurInstemmingsbericht, ZONDER_UITNODIGING } from './nodig-uit'
import { HERINNER_DAGEN } from './regels'
import { vergrendelVraag } from './vergrendel-vraag'

const PER_KEER = 200

/** How long after the end the address stays to which somebody was written, for who asks why. */
const ADRES_DAGEN = 30

/**
 * Reminds who has not answered, once, some days before the end; stops what its last day has passed of; and forgets where people were
 * written to, some time after the end and at once where somebody was asked anew. Bears repetition.
 */
export async function bewaakInstemmingen(): Promise<void> {
  await herinner()
  await beeindig()
  await vergeetUitnodigingen()
}

async function vergeetUitnodigingen(): Promise<void> {
  const grens = later(stadsNu(), -uren(24 * ADRES_DAGEN))
  await db.instemming.updateMany({
    where: {
      AND: [
        { OR: [{ status: 'vervangen' }, { vraag: { afgerondOp: { lt: grens } } }] },
        { OR: [{ emailVersleuteld: { not: null } }, { sleutelHash: { not: null } }] },
      ],
    },
    data: ZONDER_UITNODIGING,
  })
}

async function herinner(): Promise<void> {
  const dag = vandaag()
  const rijen = await db.instemming.findMany({
    where: {
      status: 'gevraagd',
      herinnerdOp: null,
      vraag: { afgerondOp: null, totEnMet: { gte: naarDatum(dag), lte: naarDatum(plusDagen(dag, HERINNER_DAGEN)) } },
    },
    select: { id: true },
    take: PER_KEER,
  })
  for (const { id } of rijen) await herinnerEen(id)
  if (rijen.length === PER_KEER) await herinner()
}

/** One statement marks it, so that of two workers one reminds. */
async function herinnerEen(id: string): Promise<void> {
  await inTransactie(async (tx) => {
    const { count } = await tx.instemming.updateMany({ where: { id, status: 'gevraagd', herinnerdOp: null }, data: { herinnerdOp: stadsNu() } })
    if (count !== 1) return
    const { betrokkene, burgerId, emailVersleuteld } = await tx.instemming.findUniqueOrThrow({ where: { id } })
    const gekend = burgerId ?? (betrokkene ? await findBurgerId(tx, betrokkene) : undefined)
    if (gekend) await stuurInstemmingsbericht(tx, { id }, gekend, 'instemming-herinnering')
    else if (emailVersleuteld) {
      await addJob(tx, 'stuur-uitnodiging', { instemmingId: id, soort: 'herinnering' }, { sleutel: `uitnodiging:${id}:herinnering` })
    }
  })
}

async function beeindig(): Promise<void> {
  const rijen = await db.instemmingsvraag.findMany({
    where: { afgerondOp: null, totEnMet: { lt: naarDatum(vandaag()) } },
    select: { id: true },
    take: PER_KEER,
  })
  for (const { id } of rijen) {
    await inTransactie(async (tx) => {
      const vast = await vergrendelVraag(tx, id)
      if (vast.vraag.afgerondOp === null) await stop(tx, vast, 'verlopen')
    })
  }
  if (rijen.length === PER_KEER) await beeindig()
}
