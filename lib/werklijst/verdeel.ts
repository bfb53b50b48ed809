import { findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { geefVrij, neemAanvraag, wijsToe } from '@/lib/aanvragen/neem-aanvraag'
import { findCollega } from '@/lib/auth/list-medewerkers'
import { mag } from '@/lib/auth/rechten'
import { type Behandelaar, isVan } from '@/lib/loket/behandelaar'
import { isOverZelf } from '@/lib/loket/over-zelf'
import { magWijzigen } from '@/lib/loket/schrijfpoort'
import { inTransactie, type Tx } from '@/lib/platform/database'
import { isId, normaliseerCode } from '@/lib/platform/ids'
import { mislukt, ok, type Result } from '@/lib/platform/result'
import { meldKwijt } from './vrijgaven'
import type { Reden } from './vrijgaveredenen'

/** What is done with chosen cases of the list. */
export const VERDELINGEN = ['nemen', 'vrijgeven', 'toewijzen'] as const
export type Verdeling =
  | { actie: 'nemen' }
  | { actie: 'vrijgeven'; reden: Reden }
  /** To a colleague of the team, by id. */
  | { actie: 'toewijzen'; aan: string }

/** A case as the list showed it: who had it then. */
export type Gekozen = { referentie: string; behandelaarId?: string }

/** With how many it was done, how many are of a protected file that was not opened, and how many were not any more as they were shown. */
export type Verdeeld = { gedaan: number; beschermd: number; gewijzigd: number }

/** At most a page of the list at once. */
export const MAX_GEKOZEN = 50

/**
 * Takes, gives back or assigns the chosen cases, each by itself: what a colleague changed meanwhile stays as it is and is counted. Who
 * cannot assign gives back only what they have themselves; a protected file is opened first, and nobody gets a case of their own. Who loses a case without having done so reads it in their list.
 */
export async function verdeel(
  medewerker: Behandelaar,
  verdeling: Verdeling,
  gekozen: readonly Gekozen[],
): Promise<Result<Verdeeld, { code: 'geen-recht' | 'niets' | 'geen-collega' }>> {
  const recht = verdeling.actie === 'toewijzen' ? 'zaak-toewijzen' : 'aanvraag-nemen'
  if (!mag(medewerker.rol, recht)) return mislukt({ code: 'geen-recht' })
  if (gekozen.length === 0) return mislukt({ code: 'niets' })
  const collega = verdeling.actie === 'toewijzen' ? await findCollega(medewerker.team, verdeling.aan, 'aanvraag-nemen') : medewerker
  if (!collega) return mislukt({ code: 'geen-collega' })
  let [gedaan, beschermd] = [0, 0]
  for (const zaak of gekozen.slice(0, MAX_GEKOZEN)) {
    const kop = await findAanvraagKop(normaliseerCode(zaak.referentie) ?? '')
    if (!kop || !isVan(medewerker, kop) || !isVan(collega, kop)) continue
    if (verdeling.actie !== 'vrijgeven' && (await isOverZelf(collega, { aanvraag: kop }))) continue
    if (!(await magWijzigen(medewerker, { aanvraag: kop })).ok) beschermd += 1
    else if (await inTransactie((tx) => doe(tx, medewerker, verdeling, kop.id, zaak.behandelaarId))) gedaan += 1
  }
  return ok({ gedaan, beschermd, gewijzigd: Math.min(gekozen.length, MAX_GEKOZEN) - gedaan - beschermd })
}

async function doe(tx: Tx, medewerker: Behandelaar, verdeling: Verdeling, aanvraagId: string, had: string | undefined): Promise<boolean> {
  const { id } = medewerker
  if (verdeling.actie === 'nemen') return neemAanvraag(tx, aanvraagId, id)
  const gelukt =
    verdeling.actie === 'toewijzen'
      ? await geefAan(tx, id, verdeling.aan, aanvraagId, had)
      : await geefTerug(tx, medewerker, verdeling, aanvraagId, had)
  const ander = had !== undefined && had !== id && !(verdeling.actie === 'toewijzen' && had === verdeling.aan)
  if (gelukt && ander) await meldKwijt(tx, aanvraagId, had, 'verdeeld')
  return gelukt
}

async function geefAan(tx: Tx, door: string, aan: string, aanvraagId: string, van: string | undefined): Promise<boolean> {
  return van !== aan && wijsToe(tx, { aanvraagId, van, aan, door })
}

async function geefTerug(
  tx: Tx,
  { id, rol }: Behandelaar,
  { reden }: { reden: Reden },
  aanvraagId: string,
  van: string | undefined,
): Promise<boolean> {
  if (van === undefined || (van !== id && !mag(rol, 'zaak-toewijzen'))) return false
  return geefVrij(tx, { aanvraagId, van, door: id, reden })
}

/** A chosen case as the form of the list sends it: its reference and who had it. */
export function leesGekozen(waarde: string): Gekozen[] {
  const [referentie = '', behandelaarId = ''] = waarde.split('~')
  if (!referentie) return []
  return [{ referentie, behandelaarId: isId(behandelaarId) ? behandelaarId : undefined }]
}

/** The same, to be sent. */
export function schrijfGekozen({ referentie, behandelaarId }: Gekozen): string {
  return `${referentie}~${behandelaarId ?? ''}`
}
