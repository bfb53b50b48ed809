import type { AanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { telGebeurtenissen } from '@/lib/aanvragen/vergrendel-aanvraag'
import type { Beschermd } from '@/lib/bescherming/poort'
import type { Uitkomst } from '@/prisma/client/client'
import type { Behandelaar } from './behandelaar'
import { findTeamAanvraag } from './find-team-aanvraag'
import { listKladden } from './klad'
import { controleer, leesMotivering, leesUitkomst, leesUitleg } from './lees-handeling'
import { magWijzigen } from './schrijfpoort'

/** A decision that is ready to be taken. */
export type VoorbereidBesluit = { aanvraag: AanvraagKop; kladId: string; uitkomst: Uitkomst; motivering: string; uitleg: string }

/** What this member of staff prepared for a case: `gewijzigd` when the case is not any more what they saw then. */
export async function findVoorbereidBesluit(
  medewerker: Behandelaar,
  referentie: string,
): Promise<VoorbereidBesluit | Beschermd | 'niet-gevonden' | 'niets-voorbereid' | 'gewijzigd'> {
  const aanvraag = await findTeamAanvraag(medewerker, referentie)
  if (!aanvraag) return 'niet-gevonden'
  const open = await magWijzigen(medewerker, { aanvraag })
  if (!open.ok) return open.fout
  const { besluit: klad } = await listKladden(medewerker.id, aanvraag.id)
  const uitkomst = klad && leesUitkomst(klad.waarden)
  if (!klad || !uitkomst || controleer('besluit', klad.waarden, undefined).length > 0) return 'niets-voorbereid'
  if (klad.stand !== (await telGebeurtenissen(aanvraag.id))) return 'gewijzigd'
  return {
    aanvraag,
    kladId: klad.id,
    uitkomst,
    motivering: leesMotivering(klad.waarden),
    uitleg: aanvraag.taal === 'en' ? leesUitleg(klad.waarden) : '',
  }
}
