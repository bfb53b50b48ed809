import type { AanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { laatWeten } from '@/lib/aanvragen/laat-weten'
import { type Dader, noteerGebeurtenis } from '@/lib/aanvragen/noteer-gebeurtenis'
import { zetKlokStil } from '@/lib/aanvragen/pauze'
import type { Tx } from '@/lib/platform/database'
import { naarDatum, stadsNu, vandaag } from '@/lib/platform/klok'
import type { TaakSoort } from '@/prisma/client/client'
import { herinnerVanaf } from './regels'
import { pakIn, type Vraag } from './taak'

/** What is asked, under the id that its form had. */
export type NieuweTaak = Vraag & { id: string; soort: TaakSoort; uiterlijk: string }

/**
 * Asks the citizen something for a case that is locked: from now on its clock stands still, and they are told. False when something else was
 * asked under this id.
 */
export async function stelTaak(
  tx: Tx,
  aanvraag: AanvraagKop,
  { id, soort, uiterlijk, ...vraag }: NieuweTaak,
  door: Extract<Dader, { soort: 'medewerker' }>,
): Promise<boolean> {
  const { count } = await tx.taak.createMany({
    data: {
      id,
      aanvraagId: aanvraag.id,
      burgerId: aanvraag.eigenaar.burgerId,
      soort,
      status: 'open',
      vraagVersleuteld: pakIn(id, vraag),
      uiterlijk: naarDatum(uiterlijk),
      herinnerVanaf: naarDatum(herinnerVanaf(vandaag(), uiterlijk)),
      medewerkerId: door.medewerkerId,
      gesteldOp: stadsNu(),
    },
    skipDuplicates: true,
  })
  if (count === 0) return false
  await zetKlokStil(tx, aanvraag, 'taak', id)
  await noteerGebeurtenis(tx, aanvraag.id, 'taak.gesteld', door, { taak: id, soort, uiterlijk })
  await laatWeten(tx, aanvraag, 'taak-gesteld', `taak-gesteld:${id}`, { dag: uiterlijk })
  return true
}
