import { type AanvraagKop, koppenVan } from '@/lib/aanvragen/find-aanvraag'
import { telGebeurtenissen } from '@/lib/aanvragen/vergrendel-aanvraag'
import { namenVanMedewerkers } from '@/lib/auth/list-medewerkers'
import { mag } from '@/lib/auth/rechten'
import { type DocumentKop, findDocumentKop } from '@/lib/documenten/lees-document'
import { noteerAanvraaginzage } from '@/lib/inzage/noteer-aanvraaginzage'
import { noteerDocumentinzage } from '@/lib/inzage/noteer-documentinzage'
import { listEigenVoorbereidingen, listWachtende } from '@/lib/vierogen/list-voorbereidingen'
import type { Voorbereiding } from '@/lib/vierogen/voorbereiding'
import type { Behandelaar } from './behandelaar'
import { findVoorMij, kanNog, kopVan } from './goedkeuring'

/** What another prepared, for who approves it; or one's own, to take back. */
export type Goedkeurdossier = {
  voorbereiding: Voorbereiding
  /** What it is about. */
  aanvraag?: AanvraagKop
  document?: DocumentKop
  /** Whose work it is, and who closed it. */
  voorbereider?: string
  nagekekenDoor?: string
  isEigen: boolean
  /** The case or the document is not any more as it was then. */
  isGewijzigd: boolean
  /** Who prepared it has not the role or the team for it any more. */
  isVoorbereiderWeg: boolean
}

/** Opens what was prepared. It says something of a person: the line is written first. */
export async function openGoedkeuring(medewerker: Behandelaar, id: string): Promise<Goedkeurdossier | undefined> {
  const voorbereiding = await findVoorMij(medewerker, id)
  if (!voorbereiding) return undefined
  const { soort, onderwerp, voorbereidDoor, nagekekenDoor, stand } = voorbereiding
  const aanvraag = await kopVan(voorbereiding)
  const document = soort === 'document' ? await findDocumentKop(onderwerp) : undefined
  const aanleiding = { door: { soort: 'medewerker' as const, medewerkerId: medewerker.id }, doel: 'nakijken' as const }
  if (aanvraag) await noteerAanvraaginzage(aanvraag, aanleiding, 'aanvraag')
  if (document) await noteerDocumentinzage(document, aanleiding)
  const [namen, wie, standNu] = await Promise.all([
    namenVanMedewerkers([voorbereidDoor, nagekekenDoor]),
    kanNog(voorbereiding),
    aanvraag ? telGebeurtenissen(aanvraag.id) : stand,
  ])
  return {
    voorbereiding,
    aanvraag,
    document,
    voorbereider: namen.get(voorbereidDoor),
    nagekekenDoor: nagekekenDoor && namen.get(nagekekenDoor),
    isEigen: voorbereidDoor === medewerker.id,
    isGewijzigd: voorbereiding.status === 'wacht' && (standNu !== stand || document?.isGeldig === false),
    isVoorbereiderWeg: !wie,
  }
}

/** A line of what waits, or of what somebody prepared: what it is about, and nothing of what it says. */
export type Voorbereidingregel = Pick<Voorbereiding, 'id' | 'soort' | 'status' | 'voorbereidOp'> & {
  wie?: string
  /** The reference of a case, or the number of a document. */
  kenmerk: string
  dienst?: string
}

/** What waits for this person's approval, and what they prepared themselves. */
export async function listGoedkeuringen({ id, rol, team }: Behandelaar): Promise<{ wachtend: Voorbereidingregel[]; eigen: Voorbereidingregel[] }> {
  const wachtend = mag(rol, 'goedkeuren') ? await listWachtende({ team, medewerkerId: id }) : []
  const eigen = mag(rol, 'besluiten') ? await listEigenVoorbereidingen(id) : []
  const alle = [...wachtend, ...eigen]
  const [namen, koppen] = await Promise.all([
    namenVanMedewerkers(alle.map(({ voorbereidDoor }) => voorbereidDoor)),
    koppenVan(alle.filter(({ soort }) => soort === 'besluit').map(({ onderwerp }) => onderwerp)),
  ])
  const regels = alle.map(({ id: eigenId, soort, status, voorbereidOp, voorbereidDoor, onderwerp }) => {
    const kop = koppen.get(onderwerp)
    return { id: eigenId, soort, status, voorbereidOp, wie: namen.get(voorbereidDoor), kenmerk: kop?.referentie ?? onderwerp, dienst: kop?.dienst }
  })
  return { wachtend: regels.slice(0, wachtend.length), eigen: regels.slice(wachtend.length) }
}
