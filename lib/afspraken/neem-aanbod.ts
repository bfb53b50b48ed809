import { inTransactie, isAfgewezen } from '@/lib/platform/database'
import { isId } from '@/lib/platform/ids'
import { nu } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { type Afspraak, maakAfspraak } from './afspraken'
import { type Boekfout, houdZaakVast, meldBoeking } from './boek'
import { biedAan } from './geef-vrij'
import { LOPEND } from './stand'

/** Why an offer was not taken: it ran out or went to somebody else, its case ended, or the person is expected elsewhere then. */
export type Aanbodfout = { code: 'vervallen' } | Extract<Boekfout, { code: 'zaak-gesloten' | 'overlapt' }> | Boekfout

/** Takes the moment that is offered to this citizen, in the place of the visit that its case has. Taking it twice takes it once. */
export async function neemAanbod(burgerId: string, id: string): Promise<Result<Afspraak, Aanbodfout>> {
  if (!isId(id)) return mislukt({ code: 'vervallen' })
  try {
    return await inTransactie(async (tx): Promise<Result<Afspraak, Aanbodfout>> => {
      const aanbod = await tx.afspraak.findFirst({ where: { id, burgerId, wachtplaatsId: { not: null } } })
      if (!aanbod) return mislukt({ code: 'vervallen' })
      const zaakfout = aanbod.aanvraagId ? await houdZaakVast(tx, aanbod.aanvraagId) : undefined
      if (zaakfout) return mislukt(zaakfout)
      if (aanbod.status === 'gepland') return ok(maakAfspraak(aanbod))
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

/** Undoes what was done in its transaction. */
class TeLaat extends Error {
  override name = 'TeLaat'
}
