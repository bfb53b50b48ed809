import { findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { db } from '@/lib/platform/database'
import { isId, nieuwId } from '@/lib/platform/ids'
import { isoDag, naarDatum, nu, plusDagen, vandaag } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { type Afspraak, maakAfspraak } from './afspraken'
import { bezoekVanDienst } from './bezoek-van-dienst'
import type { Keuze } from './boek'
import { findLoket } from './loketten'
import { sluitWensen } from './wensen'

/** Somebody who waits for a moment that comes free, and what is offered to them now. */
export type Wachtregel = { id: string; loket?: string; dienst?: string; totEnMet: string; aanbod?: Afspraak }

/** Places on the list that one person can have at once. */
const HOOGSTENS = 3
const WACHT_DAGEN = 90

/** Puts somebody on the waiting list, for one place or for any; the same form twice does it once, and so does a second form for the same case and place. */
export async function wacht(
  burgerId: string,
  keuze: Keuze,
  plaats: string,
  totEnMet: string | undefined,
): Promise<Result<{ id: string }, { code: 'te-veel' | 'niet-gevonden' }>> {
  const { sleutel, personen, wensen } = keuze
  const tot = naarDatum(totEnMet ?? plusDagen(vandaag(), WACHT_DAGEN))
  const eerder = await db.wachtplaats.findFirst({ where: { burgerId, sleutel }, select: { id: true } })
  if (eerder) return ok(eerder)
  const zaak = keuze.referentie ? await findAanvraagKop(keuze.referentie, { burgerId }) : undefined
  if (keuze.referentie && !zaak) return mislukt({ code: 'niet-gevonden' })
  const loket = findLoket(plaats)?.code
  const zelfde = zaak && (await db.wachtplaats.findFirst({ where: { burgerId, status: 'wacht', aanvraagId: zaak.id, loket: loket ?? null } }))
  if (zelfde) {
    // What was said last holds.
    const minuten = (await bezoekVanDienst(zaak.dienst, personen)).duur
    await db.wachtplaats.update({
      where: { id: zelfde.id },
      data: { personen, minuten, wensenVersleuteld: sluitWensen('wachtplaats', zelfde.id, wensen), totEnMet: tot },
    })
    return ok({ id: zelfde.id })
  }
  if ((await db.wachtplaats.count({ where: { burgerId, status: 'wacht' } })) >= HOOGSTENS) return mislukt({ code: 'te-veel' })
  const dienst = zaak?.dienst ?? keuze.dienst
  const id = nieuwId()
  await db.wachtplaats.createMany({
    data: {
      id,
      burgerId,
      status: 'wacht',
      aanvraagId: zaak?.id,
      dienst,
      loket,
      personen,
      minuten: (await bezoekVanDienst(dienst, personen)).duur,
      wensenVersleuteld: sluitWensen('wachtplaats', id, wensen),
      totEnMet: tot,
      sleutel,
      op: nu(),
    },
    skipDuplicates: true,
  })
  return ok({ id })
}

/** For what a citizen waits, with what is offered now. */
export async function listWachtplaatsen(burgerId: string): Promise<Wachtregel[]> {
  const rijen = await db.wachtplaats.findMany({
    where: { burgerId, status: 'wacht', totEnMet: { gte: naarDatum(vandaag()) } },
    include: { aanbod: { where: { status: 'aangeboden', aanbodTot: { gt: nu() } }, take: 1 } },
    orderBy: { id: 'asc' },
  })
  return rijen.map(({ id, loket, dienst, totEnMet, aanbod: [aanbod] }) => ({
    id,
    loket: loket ?? undefined,
    dienst: dienst ?? undefined,
    totEnMet: isoDag(totEnMet),
    aanbod: aanbod && maakAfspraak(aanbod),
  }))
}

/** Takes somebody off the list; what was offered is passed on by the clock. */
export async function stopMetWachten(burgerId: string, id: string): Promise<void> {
  if (!isId(id)) return
  await db.$transaction([
    db.wachtplaats.updateMany({ where: { id, burgerId, status: 'wacht' }, data: { status: 'weg' } }),
    db.afspraak.updateMany({ where: { wachtplaatsId: id, burgerId, status: 'aangeboden' }, data: { aanbodTot: nu() } }),
  ])
}
