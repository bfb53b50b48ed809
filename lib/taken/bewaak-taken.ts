import { meldNieuws } from '@/lib/aanvragen/nieuws'
import { noteerGebeurtenis } from '@/lib/aanvragen/noteer-gebeurtenis'
import { vergrendelAanvraag } from '@/lib/aanvragen/vergrendel-aanvraag'
import { db, inTransactie } from '@/lib/platform/database'
import { isoDag, naarDatum, stadsNu, vandaag } from '@/lib/platform/klok'
import { gaVerderZonder, zeg } from './sluit-taken'

const PER_KEER = 200

type Waker = { id: string; aanvraagId: string; uiterlijk: Date }

/**
 * Reminds of questions whose day comes near, once each, and lets the clocks go on whose day passed: staff see that, and the citizen
 * may still answer. Bears repetition: each is one change, that holds only as long as it is to be done.
 */
export async function bewaakTaken(): Promise<void> {
  const vandaagDatum = naarDatum(vandaag())
  await elk(() => zoek({ herinnerVanaf: { lte: vandaagDatum }, herinnerdOp: null, uiterlijk: { gte: vandaagDatum } }), herinner)
  await elk(() => zoek({ uiterlijk: { lt: vandaagDatum }, verstrekenOp: null }), laatVerstrijken)
}

/** What is done is not found again, so this ends; one at a time, each by itself. */
async function elk(vind: () => Promise<Waker[]>, doe: (taak: Waker) => Promise<void>): Promise<void> {
  for (let gevonden = await vind(); gevonden.length > 0; gevonden = await vind()) {
    for (const taak of gevonden) await doe(taak)
  }
}

function zoek(waar: object): Promise<Waker[]> {
  return db.taak.findMany({
    where: { status: 'open', ...waar },
    orderBy: { id: 'asc' },
    take: PER_KEER,
    select: { id: true, aanvraagId: true, uiterlijk: true },
  })
}

async function herinner({ id, aanvraagId, uiterlijk }: Waker): Promise<void> {
  await inTransactie(async (tx) => {
    const { aanvraag } = await vergrendelAanvraag(tx, aanvraagId)
    const { count } = await tx.taak.updateMany({ where: { id, status: 'open', herinnerdOp: null, uiterlijk }, data: { herinnerdOp: stadsNu() } })
    if (count === 1) await zeg(tx, aanvraag, 'taak-herinnering', id, isoDag(uiterlijk))
  })
}

async function laatVerstrijken({ id, aanvraagId, uiterlijk }: Waker): Promise<void> {
  await inTransactie(async (tx) => {
    const { aanvraag } = await vergrendelAanvraag(tx, aanvraagId)
    const { count } = await tx.taak.updateMany({ where: { id, status: 'open', verstrekenOp: null, uiterlijk }, data: { verstrekenOp: stadsNu() } })
    if (count !== 1) return
    await noteerGebeurtenis(tx, aanvraagId, 'taak.verstreken', { soort: 'systeem' }, { taak: id })
    await gaVerderZonder(tx, aanvraag)
    await meldNieuws(tx, aanvraagId)
    await zeg(tx, aanvraag, 'taak-verstreken', id, isoDag(uiterlijk))
  })
}
