import { db, inTransactie, type Tx } from '@/lib/platform/database'
import { nieuweBezoekcode, nieuwId } from '@/lib/platform/ids'
import { dagVan, later, minuten, naarDatum, nu, stadsNu, uren, vroegste } from '@/lib/platform/klok'
import type { Wachtplaats } from '@/prisma/client/client'
import { maakAfspraak } from './afspraken'
import { bezoekVanDienst } from './bezoek-van-dienst'
import { biedAan } from './geef-vrij'
import { findLoket } from './loketten'
import { meldAfspraak } from './meld-afspraak'
import { laadPlaatsstand } from './plaatsstand'
import { past } from './vrije-tijden'
import { leesWensen, sluitWensen } from './wensen'

/** A moment that came free. */
type Vrijgekomen = { loket: string; balie: number; van: string; tot: string }

/** How long an offer holds, and how far ahead of the visit it must be answered. */
const AANBOD = uren(2)
const VOORAF = uren(1)
const PER_KEER = 50

/**
 * Offers a moment that came free to the first on the waiting list for whom it is right, and holds it for them for a while.
 * A moment that is taken again, closed or too near is offered to nobody.
 */
export async function biedPlaatsAan({ loket: code, balie, van: begin, tot: einde }: Vrijgekomen): Promise<void> {
  const loket = findLoket(code)
  const [van, tot] = [new Date(begin), new Date(einde)]
  if (!loket || later(stadsNu(), VOORAF) >= van) return
  const stand = await laadPlaatsstand(loket, { van, tot })
  if (!past(stand, { balie, van, tot })) return
  for (let na: string | undefined; ; ) {
    const wachtenden: Wachtplaats[] = await db.wachtplaats.findMany({
      where: {
        status: 'wacht',
        ...(na ? { id: { gt: na } } : {}),
        OR: [{ loket: code }, { loket: null }],
        minuten: { lte: Math.round((tot.getTime() - van.getTime()) / minuten(1)) },
        totEnMet: { gte: naarDatum(dagVan(van)) },
        // One offer at a time, and the same moment never twice.
        aanbod: { none: { OR: [{ status: 'aangeboden' }, { loket: code, van }] } },
      },
      orderBy: { id: 'asc' },
      take: PER_KEER,
    })
    for (const wachtende of wachtenden) {
      const { lokets } = await bezoekVanDienst(wachtende.dienst ?? undefined, wachtende.personen)
      if (lokets.includes(loket) && (await inTransactie((tx) => bied(tx, wachtende, { loket: code, balie, van })))) return
    }
    if (wachtenden.length < PER_KEER) return
    na = wachtenden.at(-1)?.id
  }
}

/** False when the moment was taken, or the person is expected elsewhere then. */
async function bied(tx: Tx, wachtende: Wachtplaats, { loket, balie, van }: { loket: string; balie: number; van: Date }): Promise<boolean> {
  const { id: wachtplaatsId, burgerId, aanvraagId, dienst, personen, minuten: duur, wensenVersleuteld } = wachtende
  const tot = later(van, minuten(duur))
  if (!(await wilVroeger(tx, wachtende, van, tot))) return false
  const id = nieuwId()
  const { team } = await bezoekVanDienst(dienst ?? undefined, personen)
  const aanbodTot = vroegste(later(nu(), AANBOD), echt(later(van, -VOORAF)))
  const gemaakt = await tx.$executeRaw`
    insert into afspraak (id, code, status, aanvraag_id, dienst, burger_id, team, loket, balie, van, tot, personen, wensen_versleuteld, sleutel, geboekt_op,
      aanbod_tot, wachtplaats_id)
    values (${id}::uuid, ${nieuweBezoekcode()}, 'aangeboden', ${aanvraagId}::uuid, ${dienst}, ${burgerId}::uuid, ${team}, ${loket}, ${balie}, ${van},
      ${tot}, ${personen}, ${sluitWensen('afspraak', id, leesWensen('wachtplaats', wachtplaatsId, wensenVersleuteld))}, ${nieuwId()}::uuid, ${nu()},
      ${aanbodTot}, ${wachtplaatsId}::uuid)
    on conflict do nothing`
  if (gemaakt !== 1) return false
  await meldAfspraak(tx, maakAfspraak(await tx.afspraak.findUniqueOrThrow({ where: { id } })), 'afspraak-aanbod')
  return true
}

/** Whoever has a visit for the same thing is only offered an earlier one, and nobody one at the time of another. */
async function wilVroeger(tx: Tx, { burgerId, aanvraagId }: Wachtplaats, van: Date, tot: Date): Promise<boolean> {
  const eigen = await tx.afspraak.findMany({ where: { burgerId, status: { in: ['gepland', 'aangemeld', 'opgeroepen'] } } })
  if (aanvraagId && eigen.some((een) => een.aanvraagId === aanvraagId && een.van <= van)) return false
  return !eigen.some((een) => een.aanvraagId !== (aanvraagId ?? '') && een.van < tot && van < een.tot)
}

/** What was offered and not taken in time goes to the next. */
export async function laatAanbodVervallen(): Promise<void> {
  const over = await db.afspraak.findMany({ where: { status: 'aangeboden', aanbodTot: { lte: nu() } }, take: PER_KEER })
  for (const aanbod of over) {
    await inTransactie(async (tx) => {
      const { count } = await tx.afspraak.updateMany({ where: { id: aanbod.id, status: 'aangeboden' }, data: { status: 'vervallen' } })
      if (count === 1) await biedAan(tx, aanbod)
    })
  }
  // Who waits no longer than until yesterday, waits no more.
  await db.wachtplaats.updateMany({ where: { status: 'wacht', totEnMet: { lt: naarDatum(dagVan(stadsNu())) } }, data: { status: 'weg' } })
}

/** A moment by the city's calendar as real time: offers run out by the clock on the wall. */
function echt(moment: Date): Date {
  return later(moment, nu().getTime() - stadsNu().getTime())
}
