import { type AanvraagKop, koppenVan } from '@/lib/aanvragen/find-aanvraag'
import { telGebeurtenissen } from '@/lib/aanvragen/vergrendel-aanvraag'
import { namenVanMedewerkers } from '@/lib/auth/list-medewerkers'
import { mag } from '@/lib/auth/rechten'
import { type Bescherming, findBescherming } from '@/lib/bescherming/beheer-bescherming'
import type { Beschermd } from '@/lib/bescherming/poort'
import type { DocumentKop } from '@/lib/documenten/lees-document'
import { noteerAanvraaginzage } from '@/lib/inzage/noteer-aanvraaginzage'
import { noteerDocumentinzage } from '@/lib/inzage/noteer-documentinzage'
import { noteerInzagen } from '@/lib/inzage/noteer-inzage'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { listEigenVoorbereidingen } from '@/lib/vierogen/list-voorbereidingen'
import type { Voorbereiding } from '@/lib/vierogen/voorbereiding'
import type { Behandelaar } from './behandelaar'
import { findVoorMij, kanNog, onderwerpVan } from './goedkeuring'
import { magWijzigen } from './schrijfpoort'
import { listWachtendeVoor } from './wacht-op-goedkeuring'

/** What another prepared, for who approves it; or one's own, to take back. */
export type Goedkeurdossier = {
  voorbereiding: Voorbereiding
  /** What it is about. */
  aanvraag?: AanvraagKop
  document?: DocumentKop
  bescherming?: Bescherming
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
export async function openGoedkeuring(medewerker: Behandelaar, id: string): Promise<Result<Goedkeurdossier, { code: 'niet-gevonden' } | Beschermd>> {
  const voorbereiding = await findVoorMij(medewerker, id)
  if (!voorbereiding) return mislukt({ code: 'niet-gevonden' })
  const { soort, onderwerp, voorbereidDoor, nagekekenDoor, stand } = voorbereiding
  const { aanvraag, document } = await onderwerpVan(voorbereiding)
  const open = await magWijzigen(medewerker, { aanvraag, document })
  if (!open.ok) return open
  const aanleiding = { door: { soort: 'medewerker' as const, medewerkerId: medewerker.id }, doel: 'nakijken' as const }
  if (aanvraag) await noteerAanvraaginzage(aanvraag, aanleiding, 'aanvraag')
  if (document) await noteerDocumentinzage(document, aanleiding)
  const bescherming = soort === 'bescherming' ? await findBescherming(onderwerp) : undefined
  if (bescherming) await noteerInzagen(aanleiding, [bescherming.betrokkene], 'bescherming', 'openloket')
  const [namen, wie, standNu] = await Promise.all([
    namenVanMedewerkers([voorbereidDoor, nagekekenDoor]),
    kanNog(voorbereiding),
    aanvraag ? telGebeurtenissen(aanvraag.id) : stand,
  ])
  return ok({
    voorbereiding,
    bescherming,
    aanvraag,
    document,
    voorbereider: namen.get(voorbereidDoor),
    nagekekenDoor: nagekekenDoor && namen.get(nagekekenDoor),
    isEigen: voorbereidDoor === medewerker.id,
    isGewijzigd: voorbereiding.status === 'wacht' && (standNu !== stand || document?.isGeldig === false),
    isVoorbereiderWeg: !wie,
  })
}

/** A line of what waits, or of what somebody prepared: what it is about, and nothing of what it says. */
export type Voorbereidingregel = Pick<Voorbereiding, 'id' | 'soort' | 'status' | 'voorbereidOp'> & {
  wie?: string
  /** The reference of a case, or the number of a document; nothing of whom a protection is about. */
  kenmerk?: string
  dienst?: string
}

/** What waits for this person's approval, and what they prepared themselves. */
export async function listGoedkeuringen(medewerker: Behandelaar): Promise<{ wachtend: Voorbereidingregel[]; eigen: Voorbereidingregel[] }> {
  const { id, rol } = medewerker
  const wachtend = mag(rol, 'goedkeuren') ? await listWachtendeVoor(medewerker) : []
  const eigen = await listEigenVoorbereidingen(id)
  const alle = [...wachtend, ...eigen]
  const [namen, koppen] = await Promise.all([
    namenVanMedewerkers(alle.map(({ voorbereidDoor }) => voorbereidDoor)),
    koppenVan(alle.filter(({ soort }) => soort === 'besluit').map(({ onderwerp }) => onderwerp)),
  ])
  const regels = alle.map(({ id: eigenId, soort, status, voorbereidOp, voorbereidDoor, onderwerp }) => {
    const kop = koppen.get(onderwerp)
    return {
      id: eigenId,
      soort,
      status,
      voorbereidOp,
      wie: namen.get(voorbereidDoor),
      kenmerk: kop?.referentie ?? (soort === 'bescherming' ? undefined : onderwerp),
      dienst: kop?.dienst,
    }
  })
  return { wachtend: regels.slice(0, wachtend.length), eigen: regels.slice(wachtend.length) }
}
