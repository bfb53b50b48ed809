import type { Insz } from '@/lib/gegevens/insz'
import { leesGezin } from '@/lib/inzage/lees-persoon'
import { leesVergunningen } from '@/lib/inzage/lees-velen'
import type { Aanleiding } from '@/lib/inzage/noteer-inzage'
import type { Parkeervergunning } from './recordfeiten'

/** What the register says of who has no permit. */
const HEEFT_GEEN = 'niet-gevonden'

/**
 * The permits that run today in the household of who applies, of whom alone the plate comes along. Undefined when the register does not
 * say it of everyone: then nothing is derived from it.
 */
export async function leesParkeervergunningen(aanleiding: Aanleiding, insz: Insz, vandaag: string): Promise<Parkeervergunning[] | undefined> {
  const gezin = await leesGezin(aanleiding, insz)
  if (!gezin.ok) return undefined
  const perPersoon = await leesVergunningen(
    aanleiding,
    gezin.waarde.leden.map((lid) => lid.insz),
  )
  const lopend: Parkeervergunning[] = []
  for (const [van, antwoord] of perPersoon) {
    if (!antwoord.ok && antwoord.fout.code !== HEEFT_GEEN) return undefined
    if (!antwoord.ok || antwoord.waarde.ingetrokken || antwoord.waarde.geldigTot < vandaag) continue
    lopend.push(van === insz ? { ik: true, nummerplaat: antwoord.waarde.nummerplaat } : { ik: false })
  }
  return lopend
}
