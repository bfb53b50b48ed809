import { type AanvraagDetail, type AanvraagKop, findAanvraagKop, leesAanvraag } from '@/lib/aanvragen/find-aanvraag'
import { findAfspraak } from '@/lib/afspraken/afspraken'
import { mag } from '@/lib/auth/rechten'
import { betrokkeneVanBurger } from '@/lib/burgers/betrokkene'
import { type Burger, getBurger } from '@/lib/burgers/get-burger'
import { noteerInzage } from '@/lib/inzage/noteer-inzage'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import type { Rol } from '@/prisma/client/client'

/** Who of the staff asks. */
export type Behandelaar = { id: string; rol: Rol; team: string }

/** A case as staff see it, with who sent it. */
export type Dossier = { aanvraag: AanvraagDetail; burger: Burger }

/**
 * Opens a case for a member of staff: of the own team, and for a loketmedewerker only with an appointment. Another
 * team's case is as if it did not exist. The line is written before anything is read.
 */
export async function openAanvraag(medewerker: Behandelaar, referentie: string): Promise<Result<Dossier, { code: 'niet-gevonden' }>> {
  const kop = await findTeamAanvraag(medewerker, referentie)
  if (!kop) return mislukt({ code: 'niet-gevonden' })
  const bewijs = await noteerInzage(
    { door: { soort: 'medewerker', medewerkerId: medewerker.id }, doel: 'aanvraag-behandelen', aanvraagId: kop.id },
    await betrokkeneVanBurger(kop.burgerId),
    'aanvraag',
    'openloket',
  )
  return ok({ aanvraag: await leesAanvraag(bewijs, kop), burger: await getBurger(kop.burgerId) })
}

/** The header of a case that this member of staff may work with; undefined for every other. */
export async function findTeamAanvraag(medewerker: Behandelaar, referentie: string): Promise<AanvraagKop | undefined> {
  const kop = await findAanvraagKop(referentie)
  if (!kop || kop.team !== medewerker.team) return undefined
  if (mag(medewerker.rol, 'aanvraag-lezen')) return kop
  const afspraak = mag(medewerker.rol, 'aanvraag-lezen-met-afspraak') ? await findAfspraak(kop.id) : undefined
  return afspraak?.status === 'gevraagd' || afspraak?.status === 'gepland' ? kop : undefined
}
