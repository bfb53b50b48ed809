import { betrokkeneVanBurger } from '@/lib/burgers/betrokkene'
import type { EenFormulier, FeitenFout, FeitenVraag } from '@/lib/catalogus/define-dienst'
import { noteerInzage } from '@/lib/inzage/noteer-inzage'
import { vandaag } from '@/lib/platform/klok'
import type { Result } from '@/lib/platform/result'
import type { Aanvrager } from './aanvrager'
import { lezerVan } from './eigenaar'

/** Asks the dienst to gather what its rules need to know of this person, given the answers so far. */
export async function vraagFeiten(
  formulier: EenFormulier,
  aanvrager: Aanvrager,
  aanvraagId: string,
  inhoud: Record<string, unknown>,
  door?: FeitenVraag<unknown>['door'],
): Promise<Result<unknown, FeitenFout>> {
  const { bezoekerId, insz, niveau, voornaam, achternaam, email, telefoon } = aanvrager
  const namens = aanvrager.door && lezerVan(aanvrager.door)
  if (namens && aanvrager.burgerId !== undefined) await noteerProfielinzage(aanvrager.burgerId, namens, aanvraagId)
  const { feiten } = await formulier.feiten()
  return feiten({
    isAangemeld: bezoekerId === undefined,
    insz,
    niveau,
    profiel: { voornaam, achternaam, email, telefoon },
    vandaag: vandaag(),
    aanvraagId,
    inhoud,
    door: door ?? namens,
  })
}

/** Who acts for somebody finds their name, and what else the mandate says, filled in: that person reads so. */
async function noteerProfielinzage(burgerId: string, door: ReturnType<typeof lezerVan>, aanvraagId: string): Promise<void> {
  await noteerInzage({ door, doel: 'formulier-invullen', aanvraagId }, await betrokkeneVanBurger(burgerId), 'profiel', 'openloket')
}
