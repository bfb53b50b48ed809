import type { AanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { addJob } from '@/lib/jobs/add-job'
import type { Tx } from '@/lib/platform/database'
import { stadsNu } from '@/lib/platform/klok'
import type { AfspraakStatus } from '@/prisma/client/client'
import { maakAfspraak } from './afspraken'
import { meldAfspraak } from './meld-afspraak'
import { LOPEND } from './stand'
import type { Bezet } from './vrije-tijden'

/** Promises to offer a moment that came free to who waits. */
export function biedAan(tx: Tx, { loket, balie, van, tot }: Bezet & { loket: string }): Promise<void> {
  const payload = { loket, balie, van: van.toISOString(), tot: tot.toISOString() }
  return addJob(tx, 'bied-plaats-aan', payload, { sleutel: `vrij:${loket}:${balie}:${payload.van}` })
}

/** The visit of a case that is withdrawn is not needed any more: its counter comes free. */
export async function annuleerVanAanvraag(tx: Tx, aanvraagId: string): Promise<void> {
  const lopend = { aanvraagId, status: { in: [...LOPEND] satisfies AfspraakStatus[] as AfspraakStatus[] } }
  for (const afspraak of await tx.afspraak.findMany({ where: lopend })) {
    const { count } = await tx.afspraak.updateMany({ where: { id: afspraak.id, ...lopend }, data: { status: 'geannuleerd' } })
    if (count === 1) await biedAan(tx, afspraak)
  }
}

/**
 * A case ended: a visit that began is over; of one that is still to come its citizen hears that it may not be needed any more, and
 * cancels it or comes all the same.
 */
export async function sluitVanAanvraag(tx: Tx, aanvraagId: string): Promise<void> {
  const lopend = { aanvraagId, status: { in: [...LOPEND] satisfies AfspraakStatus[] as AfspraakStatus[] } }
  for (const afspraak of await tx.afspraak.findMany({ where: lopend })) {
    if (afspraak.status === 'gepland' && afspraak.van > stadsNu()) await meldAfspraak(tx, maakAfspraak(afspraak), 'afspraak-niet-nodig')
    else await tx.afspraak.updateMany({ where: { id: afspraak.id, ...lopend }, data: { status: 'afgelopen', klaarOp: stadsNu() } })
  }
}

/**
 * The last thing that a case lacked came online. A case that is settled by a visit still needs it; of another case its citizen hears that the
 * visit may not be needed any more.
 */
export async function meldNietNodig(tx: Tx, { id, afhandeling }: Pick<AanvraagKop, 'id' | 'afhandeling'>): Promise<void> {
  if (afhandeling === 'afspraak') return
  const komend = await tx.afspraak.findMany({ where: { aanvraagId: id, status: 'gepland', van: { gt: stadsNu() } } })
  for (const afspraak of komend) await meldAfspraak(tx, maakAfspraak(afspraak), 'afspraak-niet-nodig')
}
