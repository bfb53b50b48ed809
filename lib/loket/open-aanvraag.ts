import { type AanvraagDetail, leesAanvraag } from '@/lib/aanvragen/find-aanvraag'
import { zagNieuws } from '@/lib/aanvragen/nieuws'
import { stapVan } from '@/lib/aanvragen/verloop'
import { type Aanwezige, listAndereAanwezigen, meldAanwezig } from '@/lib/aanwezigheid/aanwezig'
import { type Afspraak, findAfspraak, listAfsprakenVanZaak } from '@/lib/afspraken/afspraken'
import { namenVanMedewerkers } from '@/lib/auth/list-medewerkers'
import { mag } from '@/lib/auth/rechten'
import { type Bedenktijd, findOngedaanTeMaken, findUitgesteld } from '@/lib/bedenktijd/bedenktijd'
import { type Beschermd, isDicht } from '@/lib/bescherming/poort'
import { type Keuring, listKeuringen } from '@/lib/bestanden/virus/viruscontrole'
import { type Contact, findContact } from '@/lib/bezoekers/contact'
import { type Burger, getBurger } from '@/lib/burgers/get-burger'
import { getFormulierVan } from '@/lib/catalogus/recordstand'
import { type DocumentRegel, listDocumentenVanAanvraag } from '@/lib/documenten/list-documenten'
import { type Gespreksbericht, listGesprek } from '@/lib/gesprekken/list-gesprek'
import { markeerDoorMedewerker } from '@/lib/gesprekken/markeer-gesprek'
import { type Instemregel, listInstemmingen } from '@/lib/instemming/list-instemmingen'
import { betrokkeneVanAanvraag, noteerAanvraaginzage } from '@/lib/inzage/noteer-aanvraaginzage'
import { listNotities, type Notitie } from '@/lib/notities/list-notities'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { listTaken } from '@/lib/taken/list-taken'
import type { Taak } from '@/lib/taken/taak'
import { findLaatsteVoorbereiding, type Voorbereiding } from '@/lib/vierogen/voorbereiding'
import { type Actie, actiesVan, NAAST_UITGESTELD, RECHT_VOOR } from './acties'
import { type Behandelaar, behandelt } from './behandelaar'
import { type BesluitRegel, findBesluit, listVervallenBesluiten } from './find-besluit'
import { findTeamAanvraag } from './find-team-aanvraag'
import { type Klad, listKladden } from './klad'
import { type Gezinszaken, listGezinszaken, magGezinNakijken } from './list-gezinszaken'
import { isOverZelf } from './over-zelf'

/** A case as staff see it: what was sent and by whom, what happened, and what this person may do now. */
export type Dossier = {
  aanvraag: AanvraagDetail
  /** Who sent it, if they signed in; else how they are reached, if they gave an address. */
  burger?: Burger
  contact?: Contact
  bezoek?: Afspraak
  /** Every visit for it, the latest first. */
  bezoeken: Afspraak[]
  /** The documents that it brought: which, not what they say. */
  documenten: DocumentRegel[]
  /** Earlier cases of the household: only when they were asked for, and `magGezin` says whether they may be. */
  gezin?: Gezinszaken
  magGezin: boolean
  besluit?: BesluitRegel
  /** The decision that was last prepared for a second pair of eyes, as long as none was taken. */
  voorbereid?: Voorbereiding
  vervallen: Awaited<ReturnType<typeof listVervallenBesluiten>>
  /** What was asked of the citizen, the first question first. */
  taken: Taak[]
  /** What they wrote to each other, the oldest first. */
  gesprek: Gespreksbericht[]
  /** What the virus scanner said of its files, by bestand. */
  keuringen: Map<string, Keuring>
  /** What staff wrote to each other, the oldest first; never for the citizen. */
  notities: Notitie[]
  /** Whose consent it needed, and how each stands; undefined when it needed nobody’s. */
  instemmingen?: Instemregel[]
  acties: Actie[]
  /** It is of this person themselves: a colleague handles it. */
  isEigen: boolean
  /** What was done and takes effect later, by whomever. */
  uitgesteld?: Bedenktijd
  /** What this person can still undo. */
  ongedaan?: Bedenktijd
  kladden: Partial<Record<Actie, Klad>>
  /** Who else has it open now. */
  anderen: Aanwezige[]
  /** Names of the staff in it, by id. */
  namen: Map<string, string>
}

/**
 * Opens a case for a member of staff. The line is written before anything of it is read; a look at the household's earlier cases
 * is another look, with lines of its own.
 */
export async function openAanvraag(
  medewerker: Behandelaar,
  referentie: string,
  { metGezin = false }: { metGezin?: boolean } = {},
): Promise<Result<Dossier, { code: 'niet-gevonden' } | Beschermd>> {
  const kop = await findTeamAanvraag(medewerker, referentie)
  if (!kop) return mislukt({ code: 'niet-gevonden' })
  const dicht = await isDicht(medewerker.id, [await betrokkeneVanAanvraag(kop)])
  if (dicht) return mislukt({ code: 'beschermd', betrokkene: dicht })
  const bewijs = await noteerAanvraaginzage(kop, behandelt(medewerker), 'aanvraag')
  const { burgerId } = kop.eigenaar
  const [aanvraag, burger, contact, formulier, bezoek, besluit, vervallen, taken, gesprek, instemming, kladden, laatste, ...meer] = await Promise.all(
    [
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
      findLaatsteVoorbereiding('besluit', kop.id),
      listAfsprakenVanZaak(kop.id),
      burgerId === undefined ? [] : listDocumentenVanAanvraag(burgerId, kop.id),
      listNotities(bewijs, kop),
      listAndereAanwezigen(kop.id, medewerker.id),
      metGezin ? listGezinszaken(medewerker, kop) : undefined,
      findUitgesteld(kop.id),
      isOverZelf(medewerker, { aanvraag: kop }),
      meldAanwezig(kop.id, medewerker.id, 'geopend'),
    ],
  )
  const [bezoeken, documenten, notities, anderen, gezin, uitgesteld, isEigen] = meer
  const stap = stapVan(formulier, aanvraag)
  const gezien = { aanvraagId: kop.id, medewerkerId: medewerker.id, stand: aanvraag.gebeurtenissen.length }
  const voorbereid = besluit ? undefined : laatste
  const mogelijk = isEigen ? [] : actiesVan(medewerker.rol, aanvraag, stap, bezoek?.status)
  const acties = mogelijk.filter((actie) => {
    // What waits for a second pair of eyes is not decided over again meanwhile.
    if (actie === 'besluit' && voorbereid?.status === 'wacht') return false
    return !uitgesteld || NAAST_UITGESTELD.includes(actie)
  })
  const wie = [
    ...aanvraag.gebeurtenissen,
    ...gesprek,
    ...notities,
    ...anderen,
    ...(uitgesteld ? [uitgesteld] : []),
    ...Object.values(aanvraag.aanBalie ?? {}),
  ].map(({ medewerkerId }) => medewerkerId)
  const keurders = [voorbereid?.voorbereidDoor, voorbereid?.nagekekenDoor, besluit?.goedgekeurdDoor]
  const [ongedaan, namen, keuringen] = await Promise.all([
    findOngedaanTeMaken(gezien),
    namenVanMedewerkers([aanvraag.behandelaarId, ...keurders, ...wie]),
    listKeuringen(aanvraag.bijlagen.map(({ bestandId }) => bestandId)),
  ])
  if (mag(medewerker.rol, 'burger-vragen')) await Promise.all([zagNieuws(kop.id), markeerDoorMedewerker(kop.id)])
  return ok({
    aanvraag,
    burger,
    contact,
    bezoek,
    bezoeken,
    documenten,
    gezin,
    magGezin: magGezinNakijken(medewerker, kop),
    besluit,
    voorbereid,
    vervallen,
    taken,
    gesprek,
    notities,
    keuringen,
    instemmingen: instemming?.instemmingen,
    acties,
    isEigen,
    uitgesteld,
    ongedaan: ongedaan && !isEigen && mag(medewerker.rol, RECHT_VOOR.ongedaan) ? ongedaan : undefined,
    kladden,
    anderen,
    namen,
  })
}
