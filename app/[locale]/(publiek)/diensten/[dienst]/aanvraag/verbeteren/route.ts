import { getTranslations } from 'next-intl/server'
import { aanvragerVan } from '@/app/aanvrager'
import { naar } from '@/app/verzoek'
import { ingevuldOver, isGegeven, verbeteringang } from '@/lib/aanvragen/correcties'
import { openFormulier } from '@/lib/aanvragen/open-formulier'
import { aanmeldAdres } from '@/lib/auth/eis'
import { getSessie } from '@/lib/auth/sessie'
import { getFormulier } from '@/lib/catalogus/find-dienst'
import { keuzesVan } from '@/lib/catalogus/ingangkeuze'
import { leesTaal, pad } from '@/lib/tekst/talen'

type Context = { params: Promise<{ locale: string; dienst: string }> }

/** Begins the form with which a datum is corrected, with what it is about filled in; a form that was begun before goes on as it was. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, dienst } = await params
  const taal = leesTaal(locale)
  const over = new URL(request.url).searchParams.get('over') ?? undefined
  const ingang = verbeteringang()
  if (!ingang?.about || ingang.dienst !== dienst || !isGegeven(over)) return naar(pad(taal, `/diensten/${encodeURIComponent(dienst)}`))
  const eerste = (await getFormulier(dienst)).stappen[0]?.id ?? ''
  const hier = pad(taal, `/diensten/${dienst}/aanvraag/verbeteren?over=${over}`)
  const sessie = await getSessie()
  if (sessie?.soort !== 'burger') return naar(aanmeldAdres(hier, {}))
  const t = await getTranslations({ locale: taal, namespace: 'formulier.weten' })
  const ingevuld = { ...keuzesVan(ingang), ...ingevuldOver(ingang.about, over, t(`gegeven.${over}`)) }
  await openFormulier(aanvragerVan(sessie), dienst, eerste, taal, ingevuld)
  return naar(pad(taal, `/diensten/${dienst}/aanvraag/${eerste}`))
}
