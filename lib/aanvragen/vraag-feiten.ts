import type { EenFormulier, FeitenFout, FeitenVraag } from '@/lib/catalogus/define-dienst'
import { vandaag } from '@/lib/platform/klok'
import type { Result } from '@/lib/platform/result'
import type { Aanvrager } from './aanvrager'

/** Asks the dienst to gather what its rules need to know of this person, given the answers so far. */
export async function vraagFeiten(
  formulier: EenFormulier,
  aanvrager: Aanvrager,
  aanvraagId: string,
  inhoud: Record<string, unknown>,
  door?: FeitenVraag<unknown>['door'],
): Promise<Result<unknown, FeitenFout>> {
  const { bezoekerId, insz, niveau, voornaam, achternaam, email, telefoon } = aanvrager
  const { feiten } = await formulier.feiten()
  return feiten({
    isAangemeld: bezoekerId === undefined,
    insz,
    niveau,
    profiel: { voornaam, achternaam, email, telefoon },
    vandaag: vandaag(),
    aanvraagId,
    inhoud,
    door,
  })
}
