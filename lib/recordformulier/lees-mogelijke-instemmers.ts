import type { Instemrol } from '@/lib/catalogus/instemmer'
import { formuliersleutel } from '@/lib/gegevens/formuliersleutel'
import type { Insz } from '@/lib/gegevens/insz'
import { isMinderjarig, leeftijdOp } from '@/lib/gegevens/leeftijd'
import { korteNaam } from '@/lib/gegevens/naam'
import { leesGezin, leesPersoon } from '@/lib/inzage/lees-persoon'
import { type Aanleiding, betrokkeneVan } from '@/lib/inzage/noteer-inzage'
import type { Recordfeiten } from './recordfeiten'

type Gekenden = NonNullable<Recordfeiten['instemmers']>

/**
 * Who may be meant where somebody else's consent is asked: the other parents of this person's children, or the grown-ups of the
 * household. Whoever the register does not give is then typed; of an owner it knows nothing.
 */
export async function leesMogelijkeInstemmers(aanleiding: Aanleiding, insz: Insz, rol: Instemrol, vandaag: string): Promise<Gekenden> {
  if (rol === 'andere-ouder') return leesAndereOuders(aanleiding, insz)
  return rol === 'mede-eigenaar' ? leesHuisgenoten(aanleiding, insz, vandaag) : []
}

async function leesAndereOuders(aanleiding: Aanleiding, insz: Insz): Promise<Gekenden> {
  const ik = await leesPersoon(aanleiding, insz)
  if (!ik.ok) return []
  const kinderen = await Promise.all(ik.waarde.kinderen.filter(({ overleden }) => !overleden).map((kind) => leesPersoon(aanleiding, kind.insz)))
  const ouders = kinderen.flatMap((kind) => (kind.ok ? kind.waarde.ouders : [])).filter((ouder) => !ouder.overleden && ouder.insz !== insz)
  const nummers = [...new Set(ouders.map((ouder) => ouder.insz))]
  const gelezen = await Promise.all(nummers.map((nummer) => leesPersoon(aanleiding, nummer)))
  return gelezen.flatMap((ouder) => (ouder.ok ? [gekende(ouder.waarde)] : []))
}

async function leesHuisgenoten(aanleiding: Aanleiding, insz: Insz, vandaag: string): Promise<Gekenden> {
  const gezin = await leesGezin(aanleiding, insz)
  if (!gezin.ok) return []
  return gezin.waarde.leden.filter((lid) => lid.insz !== insz && !isMinderjarig(leeftijdOp(lid.geboortedatum, vandaag))).map(gekende)
}

function gekende(persoon: { insz: Insz; voornamen: string[]; achternaam: string }): Gekenden[number] {
  return { sleutel: formuliersleutel(persoon.insz), naam: korteNaam(persoon), betrokkene: betrokkeneVan(persoon) }
}
