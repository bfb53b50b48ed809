import { leesFormulier, naar, taalVan, tekstVan } from '@/app/verzoek'
import { gooiConceptWeg } from '@/lib/aanvragen/gooi-concept-weg'
import { aanmeldAdres } from '@/lib/auth/eis'
import { findFormulier } from '@/lib/catalogus/find-dienst'
import { leesTaal, pad } from '@/lib/tekst/talen'
import { wieStuurt } from '../../wie-stuurt'

type Context = { params: Promise<{ dienst: string }> }

/** Throws a form away, with the files that were added to it. Somebody whose session ended signs in first. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { dienst } = await params
  // An unknown dienst leads to its page, which is not there.
  if (!(await findFormulier(dienst))) return naar(pad(taalVan(request), `/diensten/${encodeURIComponent(dienst)}`))
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return formulier
  const taal = leesTaal(tekstVan(formulier, '_taal'))
  const basis = pad(taal, `/diensten/${dienst}`)
  const afzender = await wieStuurt()
  if (!afzender || afzender.isVerlopen) return naar(aanmeldAdres(`${basis}/aanvraag/weg`, {}))
  await gooiConceptWeg(afzender.aanvrager.burgerId, dienst)
  return naar(`${basis}?formulier=weg`)
}
