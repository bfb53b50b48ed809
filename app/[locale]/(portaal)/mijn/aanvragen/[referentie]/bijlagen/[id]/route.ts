import { notFound } from 'next/navigation'
import { bestandAntwoord } from '@/app/bestand-antwoord'
import { findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { leesBijlage } from '@/lib/aanvragen/lees-bijlage'
import { eisSterkeBurger } from '@/lib/auth/eis'
import { eigenInzage } from '@/lib/inzage/noteer-inzage'

type Context = { params: Promise<{ referentie: string; id: string }> }

/** A file that the citizen added to their own case; another's is as if it did not exist. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const [{ burger }, { referentie, id }] = await Promise.all([eisSterkeBurger(), params])
  const kop = await findAanvraagKop(referentie, burger.burgerId)
  const bijlage = kop && (await leesBijlage(eigenInzage(burger.burgerId), kop, id))
  return bijlage ? bestandAntwoord(bijlage) : notFound()
}
