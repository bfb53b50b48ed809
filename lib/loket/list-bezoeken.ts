import { koppenVan } from '@/lib/aanvragen/find-aanvraag'
import { listBezoeken as listGeplandeBezoeken } from '@/lib/afspraken/afspraken'
import { momentOp, stadsNu, vandaag } from '@/lib/platform/klok'
import type { Behandelaar } from './behandelaar'

/** A visit that is still to come, with its case. */
export type Bezoekregel = { referentie: string; dienst: string; loket: string; moment: Date }

/** The visits of the own team from today on: what the counter may open. */
export async function listBezoeken({ team }: Behandelaar, pagina: number): Promise<{ bezoeken: Bezoekregel[]; heeftMeer: boolean }> {
  const { bezoeken, heeftMeer } = await listGeplandeBezoeken(team, momentOp(vandaag(), '00:00') ?? stadsNu(), pagina)
  const koppen = await koppenVan(bezoeken.map(({ aanvraagId }) => aanvraagId))
  const regels = bezoeken.flatMap(({ aanvraagId, loket, moment }) => {
    const kop = koppen.get(aanvraagId)
    return kop && moment ? [{ referentie: kop.referentie, dienst: kop.dienst, loket, moment }] : []
  })
  return { bezoeken: regels, heeftMeer }
}
