import { leesFormulier, naar, taalVan, tekstVan } from '@/app/verzoek'
import type { Aanvrager } from '@/lib/aanvragen/aanvrager'
import { aanmeldAdres } from '@/lib/auth/eis'
import { findFormulier } from '@/lib/catalogus/find-dienst'
import { leesTaal, pad, type Taal } from '@/lib/tekst/talen'
import { wieStuurt } from './wie-stuurt'

/** What a page of a dienst's form posted, by whom, and the address of the dienst. */
export type Verzending = { formulier: FormData; taal: Taal; basis: string; aanvrager: Aanvrager }

/**
 * What was posted from a place in the form of a dienst, or the answer to give instead. Somebody whose session ended signs in
 * first and comes back to that place: everything that was typed is stored before it.
 */
export async function leesVerzending(request: Request, dienst: string, plaats: string): Promise<Verzending | Response> {
  // An unknown dienst leads to its page, which is not there.
  if (!(await findFormulier(dienst))) return naar(pad(taalVan(request), `/diensten/${encodeURIComponent(dienst)}`))
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, '_taal'))
  const basis = pad(taal, `/diensten/${dienst}`)
  const afzender = await wieStuurt(dienst, tekstVan(formulier, '_sleutel'), taal)
  if (afzender instanceof Response) return afzender
  if (!afzender || afzender.isVerlopen) return naar(aanmeldAdres(`${basis}/aanvraag/${plaats}`, {}))
  return { formulier, taal, basis, aanvrager: afzender.aanvrager }
}
