import type { Dader } from '@/lib/aanvragen/noteer-gebeurtenis'
import { inTransactie, isAfgewezen } from '@/lib/platform/database'
import { later, minuten, stadsNu } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { type Afspraak, maakAfspraak } from './afspraken'
import { bezoekVanDienst } from './bezoek-van-dienst'
import { type Boekfout, houdZaakVast, meldBoeking, type Plekkeuze, vindVrij } from './boek'
import { biedAan } from './geef-vrij'
import { findLoket } from './loketten'
import { opBeurt } from './op-beurt'

/** Besides what a booking can refuse: the visit began, is over or was cancelled. */
export type Verplaatsfout = Boekfout | { code: 'begonnen' }

/**
 * Moves a visit to another moment or place; its code stays. The citizen may until it begins, staff also after. Moving it to
 * where it is does nothing, so that pressing twice moves once.
 */
export async function verplaats(afspraak: Afspraak, plek: Plekkeuze, door: Dader): Promise<Result<Afspraak, Verplaatsfout>> {
  const { lokets, duur } = await bezoekVanDienst(afspraak.dienst, afspraak.personen)
  const loket = findLoket(plek.loket)
  if (!loket || !lokets.includes(loket)) return mislukt({ code: 'gesloten' })
  try {
    return await opBeurt(() =>
      inTransactie(async (tx): Promise<Result<Afspraak, Verplaatsfout>> => {
        const zaakfout = afspraak.aanvraagId ? await houdZaakVast(tx, afspraak.aanvraagId) : undefined
        if (zaakfout) return mislukt(zaakfout)
        const vast = await tx.afspraak.findUniqueOrThrow({ where: { id: afspraak.id } })
        const isDaar = vast.loket === plek.loket && vast.van.getTime() === plek.van.getTime()
        if (vast.status === 'gepland' && isDaar) return ok(maakAfspraak(vast))
        if (vast.status !== 'gepland' || (door.soort === 'burger' && vast.van <= stadsNu())) return mislukt({ code: 'begonnen' })
        const vrij = await vindVrij(tx, loket, plek.van, duur, vast.id)
        if (!vrij.ok) return vrij
        const { count } = await tx.afspraak.updateMany({
          where: { id: vast.id, status: 'gepland', versie: vast.versie },
          data: {
            loket: loket.code,
            balie: vrij.waarde[0],
            van: plek.van,
            tot: later(plek.van, minuten(duur)),
            versie: vast.versie + 1,
            herinnerdOp: null,
          },
        })
        if (count !== 1) return mislukt({ code: 'begonnen' })
        await biedAan(tx, vast)
        const nieuw = maakAfspraak(await tx.afspraak.findUniqueOrThrow({ where: { id: vast.id } }))
        await meldBoeking(tx, nieuw, door, 'afspraak-verplaatst')
        return ok(nieuw)
      }),
    )
  } catch (fout) {
    // The counter was free when it was looked for, and the person is expected elsewhere then.
    if (isAfgewezen(fout)) return mislukt({ code: 'overlapt' })
    throw fout
  }
}
