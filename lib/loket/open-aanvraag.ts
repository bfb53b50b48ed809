import { type AanvraagDetail, leesAanvraag } from '@/lib/aanvragen/find-aanvraag'
import { zagNieuws } from '@/lib/aanvragen/nieuws'
import { stapVan } from '@/lib/aanvragen/verloop'
import { type Afspraak, findAfspraak } from '@/lib/afspraken/afspraken'
import { namenVanMedewerkers } from '@/lib/auth/list-medewerkers'
import { mag } from '@/lib/auth/rechten'
import { type Contact, findContact } from '@/lib/bezoekers/contact'
import { type Burger, getBurger } from '@/lib/burgers/get-burger'
import { getFormulierVan } from '@/lib/catalogus/recordstand'
import { type Gespreksbericht, listGesprek } from '@/lib/gesprekken/list-gesprek'
import { markeerDoorMedewerker } from '@/lib/gesprekken/markeer-gesprek'
import { type Instemregel, listInstemmingen } from '@/lib/instemming/list-instemmingen'
import { noteerAanvraaginzage } from '@/lib/inzage/noteer-aanvraaginzage'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { listTaken } from '@/lib/taken/list-taken'
import type { Taak } from '@/lib/taken/taak'
import { type Actie, actiesVan } from './acties'
import { type Behandelaar, behandelt } from './behandelaar'
import { type BesluitRegel, findBesluit, listVervallenBesluiten } from './find-besluit'
import { findTeamAanvraag } from './find-team-aanvraag'
import { type Klad, listKladden } from './klad'

/** A case as staff see it: what was sent and by whom, what happened, and what this person may do now. */
export type Dossier = {
  aanvraag: AanvraagDetail
  /** Who sent it, if they signed in; else how they are reached, if they gave an address. */
  burger?: Burger
  contact?: Contact
  bezoek?: Afspraak
  besluit?: BesluitRegel
  vervallen: Awaited<ReturnType<typeof listVervallenBesluiten>>
  /** What was asked of the citizen, the first question first. */
  taken: Taak[]
  /** What they wrote to each other, the oldest first. */
  gesprek: Gespreksbericht[]
  /** Whose consent it needed, and how each stands; undefined when it needed nobody’s. */
  instemmingen?: Instemregel[]
  acties: Actie[]
  kladden: Partial<Record<Actie, Klad>>
  /** Names of the staff in it, by id. */
  namen: Map<string, string>
}

/** Opens a case for a member of staff. The line is written before anything of it is read. */
export async function openAanvraag(medewerker: Behandelaar, referentie: string): Promise<Result<Dossier, { code: 'niet-gevonden' }>> {
  const kop = await findTeamAanvraag(medewerker, referentie)
  if (!kop) return mislukt({ code: 'niet-gevonden' })
  const bewijs = await noteerAanvraaginzage(kop, behandelt(medewerker), 'aanvraag')
  const { burgerId } = kop.eigenaar
  const [aanvraag, burger, contact, formulier, bezoek, besluit, vervallen, taken, gesprek, instemming, kladden] = await Promise.all([
    leesAanvraag(bewijs, kop),
    burgerId === undefined ? undefined : getBurger(burgerId),
    burgerId === undefined ? findContact(kop.id) : undefined,
    getFormulierVan(kop),
    findAfspraak(kop.id),
    findBesluit(kop.id),
    listVervallenBesluiten(kop.id),
    listTaken(bewijs, kop),
    listGesprek(bewijs, kop),
    listInstemmingen(bewijs, kop),
    listKladden(medewerker.id, kop.id),
  ])
  const stap = stapVan(formulier, aanvraag)
  const acties = actiesVan(medewerker.rol, aanvraag, stap, bezoek?.status)
  const wie = [...aanvraag.gebeurtenissen, ...gesprek].map(({ medewerkerId }) => medewerkerId)
  const namen = await namenVanMedewerkers([aanvraag.behandelaarId, ...wie])
  if (mag(medewerker.rol, 'burger-vragen')) await Promise.all([zagNieuws(kop.id), markeerDoorMedewerker(kop.id)])
  return ok({ aanvraag, burger, contact, bezoek, besluit, vervallen, taken, gesprek, instemmingen: instemming?.instemmingen, acties, kladden, namen })
}
