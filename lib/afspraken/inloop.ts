import { inTransactie } from '@/lib/platform/database'
import { nieuweBezoekcode, nieuwId } from '@/lib/platform/ids'
import { dagVan, later, minuten, nu, stadsNu } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { type Afspraak, maakAfspraak } from './afspraken'
import { bezoekVanDienst } from './bezoek-van-dienst'
import { RASTER_MINUTEN } from './duur'
import type { Loket } from './loketten'
import { houdPlaatsVast, laadPlaatsstand } from './plaatsstand'
import { vrijeTijden } from './vrije-tijden'

/** Somebody who walks in: what for, with how many; `sleutel` is the form's own. */
export type Inloop = { sleutel: string; dienst?: string; personen: number }

/**
 * Finds room for somebody who walks in, between the visits of today: the first moment from now on at which a counter is free for as
 * long as they need. They are there already, so they wait. The same form twice makes one.
 */
export async function neemInloop(loket: Loket, { sleutel, dienst, personen }: Inloop): Promise<Result<Afspraak, { code: 'vol' }>> {
  const { duur, team } = await bezoekVanDienst(dienst, personen)
  const dag = dagVan(stadsNu())
  return inTransactie(async (tx) => {
    await houdPlaatsVast(tx, loket.code, dag)
    const eerder = await tx.afspraak.findUnique({ where: { sleutel } })
    if (eerder) return ok(maakAfspraak(eerder))
    // The step of ten minutes that runs now is theirs as well.
    const vanaf = later(stadsNu(), -minuten(RASTER_MINUTEN))
    const stand = await laadPlaatsstand(loket, { van: vanaf, tot: later(vanaf, minuten(60 * 24)) }, tx)
    const [tijd] = vrijeTijden(stand, dag, duur, vanaf)
    const [balie] = tijd?.balies ?? []
    if (!tijd || balie === undefined) return mislukt({ code: 'vol' as const })
    const rij = await tx.afspraak.create({
      data: {
        id: nieuwId(),
        code: nieuweBezoekcode(),
        status: 'aangemeld',
        dienst,
        team,
        loket: loket.code,
        balie,
        van: tijd.van,
        tot: later(tijd.van, minuten(duur)),
        personen,
        sleutel,
        geboektOp: nu(),
        aangemeldOp: stadsNu(),
      },
    })
    return ok(maakAfspraak(rij))
  })
}
