import { getTranslations } from 'next-intl/server'
import { leesFormulier, taalVan, tekstVan } from '@/app/verzoek'
import { mag } from '@/lib/auth/rechten'
import { kijkInSessie } from '@/lib/auth/sessie'
import { kijkRond } from '@/lib/loket/kijk-rond'
import { leesStand } from '@/lib/loket/lees-handeling'
import { toonTijd } from '@/lib/tekst/datum'
import { leesTaal } from '@/lib/tekst/talen'

type Context = { params: Promise<{ referentie: string }> }

/** What an open page of a case asks now and then: who else has it open, in words. It is no use of the session: idle people are still signed out. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { referentie } = await params
  const formulier = await leesFormulier(request, taalVan(request))
  if (formulier instanceof Response) return new Response(null, { status: 400 })
  const sessie = await kijkInSessie()
  if (sessie?.soort !== 'medewerker') return Response.json({ code: 'niet-aangemeld' }, { status: 401 })
  if (!mag(sessie.medewerker.rol, 'aanvraag-lezen')) return Response.json({ code: 'geen-recht' }, { status: 403 })
  const rondom = await kijkRond(sessie.medewerker, referentie, leesStand(tekstVan(formulier, 'stand')))
  if (!rondom) return Response.json({ code: 'niet-gevonden' }, { status: 404 })
  const taal = leesTaal(tekstVan(formulier, 'taal'))
  const t = await getTranslations({ locale: taal, namespace: 'dossier.aanwezig' })
  const zinnen = rondom.anderen.map(({ naam, sinds }) => t('heeftOpen', { wie: naam, tijd: toonTijd(taal, sinds) }))
  return Response.json({ zinnen, isGewijzigd: rondom.isGewijzigd }, { headers: { 'cache-control': 'no-store' } })
}
