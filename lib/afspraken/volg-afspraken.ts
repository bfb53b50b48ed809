import { noteerGebeurtenis } from '@/lib/aanvragen/noteer-gebeurtenis'
import { wachtOpBoeking } from '@/lib/aanvragen/wacht-op-bezoek'
import { db, inTransactie } from '@/lib/platform/database'
import { beginVanDag, later, stadsNu, uren, vandaag } from '@/lib/platform/klok'
import type { Prisma } from '@/prisma/client/client'
import { maakAfspraak } from './afspraken'
import { laatAanbodVervallen } from './bied-plaats-aan'
import { meldAfspraak } from './meld-afspraak'

/** How long before a visit its reminder goes. */
const VOORAF = uren(26)
const PER_KEER = 200

/** What the clock brings: reminders, visits of a day that is over to which nobody came, offers that ran out. Doing it twice does it once. */
export async function volgAfspraken(): Promise<void> {
  await herinner()
  await sluitGemiste()
  await laatAanbodVervallen()
}

/** Reminds of every visit of the coming day; one that was booked within that time was just told of. */
async function herinner(): Promise<void> {
  const nu = stadsNu()
  const straks: Prisma.AfspraakWhereInput = { status: 'gepland', van: { gt: nu, lte: later(nu, VOORAF) }, herinnerdOp: null }
  for (;;) {
    const rijen = await db.afspraak.findMany({ where: straks, orderBy: { id: 'asc' }, take: PER_KEER })
    for (const rij of rijen) {
      await inTransactie(async (tx) => {
        const { count } = await tx.afspraak.updateMany({
          where: { id: rij.id, status: 'gepland', herinnerdOp: null, versie: rij.versie },
          data: { herinnerdOp: nu },
        })
        const isPasGeboekt = later(rij.geboektOp, VOORAF) > rij.van
        if (count === 1 && !isPasGeboekt) await meldAfspraak(tx, maakAfspraak(rij), 'afspraak-herinnering')
      })
    }
    if (rijen.length < PER_KEER) return
  }
}

/** Who did not come by the end of the day is told that they can book again. */
async function sluitGemiste(): Promise<void> {
  const gisteren: Prisma.AfspraakWhereInput = { status: 'gepland', tot: { lt: beginVanDag(vandaag()) } }
  for (;;) {
    const rijen = await db.afspraak.findMany({ where: gisteren, orderBy: { id: 'asc' }, take: PER_KEER })
    for (const rij of rijen) {
      await inTransactie(async (tx) => {
        const { count } = await tx.afspraak.updateMany({ where: { id: rij.id, status: 'gepland' }, data: { status: 'niet_gekomen' } })
        if (count !== 1) return
        if (rij.aanvraagId) {
          await wachtOpBoeking(tx, rij.aanvraagId)
          await noteerGebeurtenis(tx, rij.aanvraagId, 'afspraak.gemist', { soort: 'systeem' })
        }
        await meldAfspraak(tx, maakAfspraak(rij), 'afspraak-gemist')
      })
    }
    if (rijen.length < PER_KEER) return
  }
}
