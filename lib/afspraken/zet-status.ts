import { type Dader, noteerGebeurtenis } from '@/lib/aanvragen/noteer-gebeurtenis'
import { vergrendelAanvraag } from '@/lib/aanvragen/vergrendel-aanvraag'
import { wachtOpBoeking } from '@/lib/aanvragen/wacht-op-bezoek'
import { inTransactie } from '@/lib/platform/database'
import { stadsNu } from '@/lib/platform/klok'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import type { AfspraakStatus, Prisma } from '@/prisma/client/client'
import { type Afspraak, maakAfspraak } from './afspraken'
import { meldAfspraak } from './meld-afspraak'
import { magNaar } from './stand'

/** What happens to a visit on its day. */
export type Bezoekstap = Extract<AfspraakStatus, 'aangemeld' | 'opgeroepen' | 'afgelopen' | 'niet_gekomen'>

/** Brings a visit a step further, or `gewijzigd` when it is not where that step begins. Doing it twice does it once. */
export function zetBezoek({ id, aanvraagId }: Afspraak, naar: Bezoekstap, door: Dader): Promise<Result<Afspraak, { code: 'gewijzigd' }>> {
  return inTransactie(async (tx) => {
    if (aanvraagId) await vergrendelAanvraag(tx, aanvraagId)
    const vast = await tx.afspraak.findUniqueOrThrow({ where: { id } })
    if (vast.status === naar) return ok(maakAfspraak(vast))
    if (!magNaar(vast.status, naar)) return mislukt({ code: 'gewijzigd' as const })
    const { count } = await tx.afspraak.updateMany({ where: { id, status: vast.status }, data: { status: naar, ...momentVan(naar) } })
    if (count !== 1) return mislukt({ code: 'gewijzigd' as const })
    const nieuw = maakAfspraak(await tx.afspraak.findUniqueOrThrow({ where: { id } }))
    if (naar === 'niet_gekomen') {
      if (aanvraagId) {
        await wachtOpBoeking(tx, aanvraagId)
        await noteerGebeurtenis(tx, aanvraagId, 'afspraak.gemist', door)
      }
      await meldAfspraak(tx, nieuw, 'afspraak-gemist')
    }
    return ok(nieuw)
  })
}

function momentVan(naar: Bezoekstap): Prisma.AfspraakUpdateManyMutationInput {
  if (naar === 'aangemeld') return { aangemeldOp: stadsNu() }
  return naar === 'opgeroepen' ? { opgeroepenOp: stadsNu() } : { klaarOp: stadsNu() }
}
