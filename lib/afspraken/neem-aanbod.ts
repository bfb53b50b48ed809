import { inTransactie, isAfgewezen, type Tx } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { dagVan, nu } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { type Afspraak, maakAfspraak } from './afspraken'
import { type Boekfout, houdZaakVast, meldBoeking } from './boek'
import { biedAan } from './geef-vrij'
import { getLoket } from './loketten'
import { houdPlaatsVast, laadPlaatsstand } from './plaatsstand'
import { LOPEND } from './stand'
import { past } from './vrije-tijden'

/** Why an offer was not taken: it ran out or went to somebody else, its case ended, or the person is expected elsewhere then. */
export type Aanbodfout = { code: 'vervallen' } | Extract<Boekfout, { code: 'zaak-gesloten' | 'overlapt' }> | Boekfout

/**
 * Takes the moment that is offered to this citizen, in the place of the visit that its case has. Taking it twice takes it once. One at
 * which the place or its counter is not there any more is over: what closes moves who booked, and an offer is no booking.
 */
export async function neemAanbod(burgerId: string, id: string): Promise<Result<Afspraak, Aanbodfout>> {
  if (!isId(id)) return mislukt({ code: 'vervallen' })
  try {
    return await inTransactie(async (tx): Promise<Result<Afspraak, Aanbodfout>> => {
      const aanbod = await tx.afspraak.findFirst({ where: { id, burgerId, wachtplaatsId: { not: null } } })
      if (!aanbod) return mislukt({ code: 'vervallen' })
      const zaakfout = aanbod.aanvraagId ? await houdZaakVast(tx, aanbod.aanvraagId) : undefined
      if (zaakfout) return mislukt(zaakfout)
      if (aanbod.status === 'gepland') return ok(maakAfspraak(aanbod))
      if (!(await bestaatNog(tx, aanbod))) {
        await tx.afspraak.updateMany({ where: { id, status: 'aangeboden' }, data: { status: 'vervallen' } })
        return mislukt({ code: 'vervallen' })
      }
      const vorige = aanbod.aanvraagId ? await tx.afspraak.findFirst({ where: { aanvraagId: aanbod.aanvraagId, status: { in: [...LOPEND] } } }) : null
      if (vorige) await tx.afspraak.update({ where: { id: vorige.id }, data: { status: 'geannuleerd' } })
      const { count } = await tx.afspraak.updateMany({
        where: { id, status: 'aangeboden', aanbodTot: { gt: nu() } },
        data: { status: 'gepland', geboektOp: nu() },
      })
      // What was cancelled for it stays when it is not there any more.
      if (count !== 1) throw new TeLaat()
      await tx.wachtplaats.updateMany({ where: { id: aanbod.wachtplaatsId ?? '' }, data: { status: 'geholpen' } })
      if (vorige) await biedAan(tx, vorige)
      const afspraak = maakAfspraak({ ...aanbod, status: 'gepland' })
      await meldBoeking(tx, afspraak, { soort: 'burger' })
      return ok(afspraak)
    })
  } catch (fout) {
    if (fout instanceof TeLaat) return mislukt({ code: 'vervallen' })
    if (isAfgewezen(fout)) return mislukt({ code: 'overlapt' })
    throw fout
  }
}

/** Whether the counter is open at that moment, with its hours held until the end of the transaction. */
async function bestaatNog(tx: Tx, { loket, balie, van, tot }: { loket: string; balie: number; van: Date; tot: Date }): Promise<boolean> {
  await houdPlaatsVast(tx, loket, dagVan(van))
  return past(await laadPlaatsstand(getLoket(loket), { van, tot }, tx), { balie, van, tot })
}

/** Undoes what was done in its transaction. */
class TeLaat extends Error {
  override name = 'TeLaat'
}
