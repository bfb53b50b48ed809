import { findAanvraagKop, koppenVan } from '@/lib/aanvragen/find-aanvraag'
import { listMedewerkers, type Medewerkernaam } from '@/lib/auth/list-medewerkers'
import { bereikVan as bereikVanRecht } from '@/lib/auth/rechten'
import { type Blik, listInzagenDoor } from '@/lib/inzage/list-inzagen-door'
import { normaliseerCode } from '@/lib/platform/ids'
import type { Behandelaar } from './behandelaar'

/** How far somebody sees: their own looks, those of their team, or all. */
export type Bereik = 'eigen' | 'team' | 'allen'

/** What is asked for; as it was typed. */
export type Inzagevraag = { referentie?: string; medewerker?: string; voor?: string }

/** A look, with the name of who looked and the reference of the case it was for. */
export type Blikregel = Omit<Blik, 'medewerkerId' | 'aanvraagId'> & { wie?: string; referentie?: string }

export type Inzagelijst = { bereik: Bereik; medewerkers: Medewerkernaam[]; regels: Blikregel[]; volgende?: string; referentieFout: boolean }

/** How far this role sees; undefined when it sees none. */
export function bereikVan({ rol }: Pick<Behandelaar, 'rol'>): Bereik | undefined {
  const bereik = bereikVanRecht(rol, 'inzagen-zien')
  if (bereik === 'alle') return 'allen'
  return bereik === 'eigen' || bereik === 'team' ? bereik : undefined
}

/**
 * Who looked at what, as far as this member of staff may know. A reference that cannot be one is said to be; one that
 * may be another team's, or nobody's, gives an empty list.
 */
export async function listInzagenVoor(medewerker: Behandelaar, bereik: Bereik, vraag: Inzagevraag): Promise<Inzagelijst> {
  const medewerkers = bereik === 'eigen' ? [] : await listMedewerkers(bereik === 'team' ? medewerker.team : undefined)
  const leeg = { bereik, medewerkers, regels: [], referentieFout: false }
  const aanvraagId = await gevraagdeAanvraag(vraag.referentie)
  if (aanvraagId === 'geen-referentie') return { ...leeg, referentieFout: true }
  if (aanvraagId === 'onbekend') return leeg
  const binnen = bereik === 'eigen' ? [medewerker.id] : medewerkers.map(({ id }) => id)
  const medewerkerIds = wieKeken(bereik, binnen, vraag.medewerker)
  const { blikken, volgende } = await listInzagenDoor({ medewerkerIds, aanvraagId, voor: vraag.voor })
  const koppen = await koppenVan(blikken.flatMap(({ aanvraagId }) => aanvraagId ?? []))
  const namen = new Map((bereik === 'eigen' ? await listMedewerkers(medewerker.team) : medewerkers).map(({ id, naam }) => [id, naam]))
  const regels = blikken.map(({ medewerkerId, aanvraagId, ...blik }) => ({
    ...blik,
    wie: medewerkerId && namen.get(medewerkerId),
    referentie: aanvraagId && koppen.get(aanvraagId)?.referentie,
  }))
  return { ...leeg, regels, volgende }
}

/** The id of the case whose reference was typed; undefined when none was. */
async function gevraagdeAanvraag(getypt = ''): Promise<string | 'geen-referentie' | 'onbekend' | undefined> {
  if (!getypt.trim()) return undefined
  const referentie = normaliseerCode(getypt.trim())
  if (!referentie) return 'geen-referentie'
  return (await findAanvraagKop(referentie))?.id ?? 'onbekend'
}

/** Whose looks are shown: of who was chosen within reach, else of all in reach; undefined is everybody's, the portal's too. */
function wieKeken(bereik: Bereik, binnen: string[], gekozen: string | undefined): string[] | undefined {
  if (gekozen && binnen.includes(gekozen)) return [gekozen]
  return bereik === 'allen' ? undefined : binnen
}
