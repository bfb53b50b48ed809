import { type AanvraagKop, getAanvraagKop, leesAanvraag } from '@/lib/aanvragen/find-aanvraag'
import { isAfgesloten } from '@/lib/aanvragen/status'
import { isNaTeKijken } from '@/lib/catalogus/dienst-record'
import { findRecord } from '@/lib/catalogus/find-dienst'
import { getFormulierVan } from '@/lib/catalogus/recordstand'
import { eigenInzage } from '@/lib/inzage/noteer-inzage'
import { listTaken } from '@/lib/taken/list-taken'
import type { Taak } from '@/lib/taken/taak'
import type { Taal } from '@/lib/tekst/talen'
import type { Afspraak } from './afspraken'

/** Something that staff asked for a case and that can be answered online. */
export type Ontbrekend = { taakId: string; vraag: string }

/** How somebody gets ready for a visit. `ontbreekt` is what its case still lacks, undefined where nothing was asked. `opnieuw` books the same again. */
export type Voorbereiding = {
  referentie?: string
  waarom: string[]
  ontbreekt?: Ontbrekend[]
  meebrengen: string[]
  nietNodig: boolean
  opnieuw: string
}

/**
 * Why somebody comes and what to bring: from the way out that their own case took, else from the record of the dienst. A session
 * too weak for what was sent reads only what everyone may.
 */
export async function voorbereidingVan(
  burgerId: string,
  { aanvraagId, dienst }: Afspraak,
  taal: Taal,
  { beperkt }: { beperkt: boolean },
): Promise<Voorbereiding> {
  const vanDienst = await meebrengenVan(dienst, taal)
  if (!aanvraagId) return { waarom: [], meebrengen: vanDienst, nietNodig: false, opnieuw: dienst ? `?dienst=${dienst}` : '' }
  const kop = await getAanvraagKop(aanvraagId)
  const basis = { referentie: kop.referentie, nietNodig: isAfgesloten(kop.status), opnieuw: `?aanvraag=${kop.referentie}` }
  if (beperkt) return { ...basis, waarom: [], meebrengen: vanDienst }
  const bewijs = eigenInzage(burgerId)
  const [aanvraag, formulier, taken] = await Promise.all([leesAanvraag(bewijs, kop), getFormulierVan(kop), listTaken(bewijs, kop)])
  const open = taken.filter(({ status }) => status === 'open')
  const uitweg = aanvraag.uitweg ? formulier.tekst[taal].uitwegen[aanvraag.uitweg] : undefined
  const stap = kop.stap ? formulier.tekst[taal].verloop[kop.stap] : undefined
  return {
    ...basis,
    nietNodig: isNietNodig(kop, taken),
    ontbreekt: taken.length > 0 ? open.map(({ id, vraag }) => ({ taakId: id, vraag })) : undefined,
    waarom: uitweg ? [...uitweg.uitleg] : stap ? [stap.nu] : [],
    meebrengen: uitweg && uitweg.meebrengen.length > 0 ? [...uitweg.meebrengen] : vanDienst,
  }
}

/** Whether a visit may not be needed any more: its case ended, or the last thing that was asked came. A case that is settled by a visit needs it whatever was sent. */
export function isNietNodig({ status, afhandeling }: Pick<AanvraagKop, 'status' | 'afhandeling'>, taken: Pick<Taak, 'status'>[]): boolean {
  const allesKwam = taken.length > 0 && taken.every((taak) => taak.status !== 'open')
  return isAfgesloten(status) || (afhandeling !== 'afspraak' && allesKwam)
}

/** What the record says to bring; what the city has yet to check is not told as a fact. */
async function meebrengenVan(dienst: string | undefined, taal: Taal): Promise<string[]> {
  const record = dienst ? await findRecord(dienst) : undefined
  return record && !isNaTeKijken(record, 'bring') ? record.bring.map((zin) => zin[taal]) : []
}
